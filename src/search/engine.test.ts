import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearch } from '../../tests/search/open-search.ts';
import type { OpenSearch } from '../../tests/search/open-search.ts';
import { buildSearchBundle } from '../render/search/bundle.ts';
import type { SearchDocument } from '../render/search/documents.ts';
import { findSections } from './engine.ts';
import type { Findings } from './engine.ts';
import type { LanguageIndex } from './language-index.ts';
import { groupByPage } from './pages.ts';

const law = { number: '35/2013/QH13', name: 'Luật Hòa giải ở cơ sở', year: '2013' };

const texts: Record<string, string> = {
  'Mạng lưới': 'Củng cố mạng lưới báo cáo viên pháp luật ở các sở, ban, ngành, đoàn thể.',
  'Kết quả': 'Báo cáo kết quả; đảng viên và tuyên truyền viên bảo đảm nội dung báo cáo.',
  'Kiện toàn': 'Kiện toàn tổ hoà giải, hòa giải viên ở cơ sở theo qui định.',
  'Già làng': 'Người có uy tín trong làng; giá cả, đánh giá, gia đình ở làng.',
  'Gia đình': 'Làng văn hóa và gia đình: giá trị, đánh giá gia đình. Già làng, già làng nói.',
  'Quyết định 1736': 'Kèm theo Quyết định số 1736/QĐ-UBND ngày 19/6/2009 của Ủy ban nhân dân tỉnh.',
  'Quyết định 1403': 'Quyết định số 1403/QĐ-UBND của Ủy ban nhân dân tỉnh.',
  'Khảo sát': 'Điều tra, khảo sát nhu cầu. Bảo vệ trẻ em. Ly hôn.',
  'Phổ biến': 'Phổ biến, giáo dục pháp luật. Phổ biến, giáo dục pháp luật cho trẻ em.',
};

const documents: SearchDocument[] = [
  ...Object.entries(texts).map(([title, text]) => ({
    url: `/${title}/`,
    title,
    kind: 'Kế hoạch',
    lang: 'vi',
    sections: [{ headings: [title], text: `${text} `.repeat(4) }],
  })),
  {
    url: '/luat/',
    title: 'Luật số 35/2013/QH13',
    names: [law.name],
    kind: 'Văn bản',
    lang: 'vi',
    sections: [
      { headings: [], text: 'Luật Hòa giải ở cơ sở, Quốc hội.', law },
      { anchor: 'dieu-3', headings: ['Điều 3'], text: 'Phạm vi.', law: { ...law, at: 'Điều 3' } },
      {
        anchor: 'dieu-9-khoan-2',
        headings: ['Khoản 2 Điều 9'],
        text: 'Quyền.',
        law: { ...law, at: 'khoản 2 Điều 9' },
      },
    ],
  },
  {
    url: '/km/',
    title: 'សេចក្តីប្រកាស',
    kind: 'Tài liệu',
    lang: 'km',
    sections: [
      { anchor: '1', headings: ['មាត្រា ១'], text: 'មនុស្សទាំងអស់កើតមកមានសេរីភាព' },
      { anchor: '2', headings: ['មាត្រា ២'], text: 'សិទ្ធិទទួលការអប់រំ' },
    ],
  },
];

let search: OpenSearch;
let indexes: Record<string, LanguageIndex>;

beforeAll(async () => {
  const files = await buildSearchBundle(documents, {
    abbreviations: [['pbgdpl', 'phổ biến giáo dục pháp luật']],
    synonyms: [['li hôn', 'li dị']],
  });
  search = await openSearch(files);
  indexes = { vi: await search.open('vi'), km: await search.open('km') };
});

afterAll(() => search.close());

function find(query: string, { language = 'vi', literal = false } = {}): Promise<Findings> {
  const index = indexes[language];
  if (!index) throw new Error(`No index of ${language}`);
  return findSections(index, query, literal);
}

/** Titles of the pages found, best first. */
async function pages(query: string): Promise<string[]> {
  const index = indexes['vi'];
  return index
    ? groupByPage(index, await find(query)).map(({ page }) => documents[page]?.title ?? '')
    : [];
}

it.each([
  ['báo cáo viên', 'Mạng lưới'],
  ['bao cao vien', 'Mạng lưới'],
  ['BAO CAO VIEN PHAP LUAT', 'Mạng lưới'],
  ['hoà giải viên', 'Kiện toàn'],
  ['hoa giai vien'.normalize('NFD'), 'Kiện toàn'],
  ['quy định', 'Kiện toàn'],
  ['1403/QĐ-UBND', 'Quyết định 1403'],
  ['1736 qd ubnd', 'Quyết định 1736'],
  ['19/6/2009', 'Quyết định 1736'],
  ['khảo s', 'Khảo sát'],
  ['tổ hòa giải trực tuyến', 'Kiện toàn'],
])('finds for "%s" first "%s"', async (query, title) => {
  expect((await pages(query))[0]).toBe(title);
});

it.each(['già làng', 'gia lang', 'GIÀ LÀNG', 'giaf langf'])(
  'prefers the page that is called so to one that says it more often: "%s"',
  async (query) => {
    expect((await pages(query))[0]).toBe('Già làng');
  },
);

it('does not take a word for the beginning of another', async () => {
  expect(await pages('ca')).toEqual(['Già làng']);
});

it('keeps to a quoted phrase', async () => {
  expect(await pages('"báo cáo viên"')).toEqual(['Mạng lưới']);
});

describe('rewriting', () => {
  it.each([
    ['hoaf giair vieen', 'Kiện toàn', ['keys', 'keys', 'keys']],
    ['ho2a gia3i vie6n', 'Kiện toàn', ['keys', 'keys', 'keys']],
    ['PBGDPL', 'Phổ biến', ['abbreviation']],
    ['hoa giiai', 'Kiện toàn', ['spelling']],
    ['li dị', 'Khảo sát', ['synonym']],
    ['bao ve che em', 'Khảo sát', ['spelling']],
  ])('of "%s" leads to "%s" and is told', async (query, title, kinds) => {
    expect((await pages(query))[0]).toBe(title);
    expect((await find(query)).rewrites.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is left out when the words are wanted as typed', async () => {
    const found = await find('PBGDPL', { literal: true });
    expect(found.rewrites).toEqual([]);
    expect(found.sections).toEqual([]);
  });

  it('leaves alone what the library knows', async () => {
    expect((await find('báo cáo viên')).rewrites).toEqual([]);
  });
});

describe('a legal reference', () => {
  it.each([
    ['35/2013/QH13', '/luat/'],
    ['luật 35', '/luat/'],
    ['điều 3 luật hòa giải ở cơ sở', '/luat/#dieu-3'],
    ['dieu 9 luat hoa giai', '/luat/#dieu-9-khoan-2'],
    ['luật hòa giải ở cơ sở', '/luat/'],
  ])('"%s" leads to %s', async (query, url) => {
    const { law: found } = await find(query);
    const sections = documents
      .filter(({ lang }) => lang === 'vi')
      .flatMap((page) =>
        page.sections.map(({ anchor }) => (anchor ? `${page.url}#${anchor}` : page.url)),
      );
    expect(sections[found?.section ?? -1]).toBe(url);
  });

  it('says when the library lacks the article', async () => {
    expect((await find('điều 7 luật hòa giải ở cơ sở')).law?.lacks).toBe('7');
  });

  it('is not seen in other words', async () => {
    expect((await find('điều tra')).law).toBeUndefined();
  });
});

describe('Khmer', () => {
  it.each([
    ['សេរីភាព', 0],
    ['ការអប់រំ', 1],
    ['សិទ្ធិ', 1],
    ['ការ\u200bអប់រំ', 1],
  ])('"%s" is found in section %i', async (query, section) => {
    expect((await find(query, { language: 'km' })).sections[0]?.section).toBe(section);
  });
});

it.each(['', '?!', '🌱', '""', '<>', '\u200b'])('finds nothing for %j', async (query) => {
  expect(await find(query)).toEqual({ sections: [], law: undefined, rewrites: [], sought: [] });
});

it('bears ten thousand characters and mixed scripts', async () => {
  await expect(find('hòa giải '.repeat(1200))).resolves.toBeDefined();
  await expect(find('hòa ការ 和 🌱 <b>x</b> ' + 'a'.repeat(10_000))).resolves.toBeDefined();
});
