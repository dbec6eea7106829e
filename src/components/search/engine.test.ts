import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildSearchBundle } from '../../render/search/bundle.ts';
import { answerQuery } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';

const sections: Record<string, string> = {
  'bao-cao-vien': 'Củng cố mạng lưới báo cáo viên pháp luật ở các sở, ban, ngành, đoàn thể.',
  'bao-cao': 'Báo cáo kết quả; đảng viên và tuyên truyền viên bảo đảm nội dung báo cáo.',
  'hoa-giai': 'Kiện toàn tổ hoà giải, hòa giải viên ở cơ sở theo qui định.',
  'gia-lang': 'Già làng, trưởng bản tham gia; giá cả, đánh giá, gia đình ở làng.',
  'gia-dinh': 'Làng văn hóa và gia đình: giá trị, đánh giá gia đình.',
  '1736': 'Ban hành kèm theo Quyết định số 1736/QĐ-UBND ngày 19/6/2009 của Ủy ban nhân dân tỉnh.',
  '1403': 'Quyết định số 1403/QĐ-UBND của Ủy ban nhân dân tỉnh.',
  'dieu-tra': 'Điều tra, khảo sát nhu cầu.',
};

let folder: string;
let pagefind: Pagefind;

beforeAll(async () => {
  const files = await buildSearchBundle(
    Object.entries(sections).map(([id, text]) => ({
      url: `/trang/${id}/`,
      title: 'Trang',
      kind: 'Kế hoạch',
      lang: 'vi',
      sections: [{ anchor: 'muc', headings: [], text }],
    })),
  );
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'pagefind.js'), contents.get('pagefind.js') ?? '');
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.replace(/\?.*$/, '').slice(pathToFileURL(`${folder}/`).href.length);
    return Promise.resolve(new Response(Buffer.from(contents.get(path) ?? '')));
  });
  pagefind = await loadPagefind(pathToFileURL(`${folder}/`).href);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

async function find(query: string): Promise<string[]> {
  const { pages } = await answerQuery(pagefind, query, 10);
  return pages.map(({ sections: [first] }) => first?.href.split('/').at(-2) ?? '');
}

it.each([
  ['báo cáo viên', 'bao-cao-vien'],
  ['bao cao vien', 'bao-cao-vien'],
  ['BAO CAO VIEN PHAP LUAT', 'bao-cao-vien'],
  ['hoà giải', 'hoa-giai'],
  ['hòa giải viên', 'hoa-giai'],
  ['hoa giai vien'.normalize('NFD'), 'hoa-giai'],
  ['quy định', 'hoa-giai'],
  ['già làng', 'gia-lang'],
  ['gia lang', 'gia-lang'],
  ['1736/QĐ-UBND', '1736'],
  ['1736/qd-ubnd', '1736'],
  ['1736', '1736'],
  ['1736 qd ubnd', '1736'],
  ['19/6/2009', '1736'],
  ['dieu', 'dieu-tra'],
  ['khảo s', 'dieu-tra'],
])('finds for "%s" first %s', async (query, section) => {
  expect((await find(query))[0]).toBe(section);
});

it('does not take a word for the beginning of another', async () => {
  expect(await find('ca')).toEqual(['gia-lang']);
});

it('keeps to a quoted phrase', async () => {
  expect(await find('"báo cáo viên"')).toEqual(['bao-cao-vien']);
});

it('takes sections with most of the words when none has all', async () => {
  expect((await find('tổ hòa giải trực tuyến'))[0]).toBe('hoa-giai');
});

it('finds nothing for nothing', async () => {
  expect(await answerQuery(pagefind, '?!', 10)).toEqual({
    words: [],
    total: 0,
    shown: 0,
    pages: [],
  });
  expect(await find('zzz')).toEqual([]);
});

it('shows the text as printed, with its address', async () => {
  const { pages } = await answerQuery(pagefind, '1736', 10);
  expect(pages[0]?.sections[0]).toMatchObject({ title: 'Trang', text: sections['1736'] });
  expect(pages[0]?.sections[0]?.href).toMatch(/\/trang\/1736\/#muc$/);
});
