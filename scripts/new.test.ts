import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../src/library/check-content.ts';
import type { Answers } from '../src/scaffold/answers.ts';
import { gather, stopped } from '../src/scaffold/gather.ts';
import { scaffoldKinds } from '../src/scaffold/kinds.ts';
import type { ScaffoldKindName } from '../src/scaffold/kinds.ts';
import { materialKinds } from '../src/schema/material.ts';
import { keysOf } from '../src/schema/keys.ts';
import { readExisting } from './read-existing.ts';
import { NotWritten, writeChanges } from './write-new.ts';

let content: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'vuon-dieu-new-'));
  await cp('content', content, { recursive: true });
});

afterAll(async () => {
  await rm(content, { recursive: true, force: true });
});

/** What the command prints, and the code it ends with. Nobody can be asked: there is no terminal. */
async function runNew(...given: string[]): Promise<{ code: number; said: string }> {
  const options = { env: { ...process.env, CONTENT_DIR: content } };
  return promisify(execFile)(process.execPath, ['scripts/new.ts', ...given], options).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    },
  );
}

const files = async (): Promise<string[]> => (await readdir(content, { recursive: true })).sort();
const read = (path: string): Promise<string> => readFile(join(content, path), 'utf8');

/** Flags as the command reads them: "--a b" in pairs, lists by commas. */
function answersIn(words: readonly string[]): Answers {
  const pairs = words.flatMap((word, index) =>
    word.startsWith('--') ? [[word.slice(2), (words[index + 1] ?? '').split(',')] as const] : [],
  );
  return Object.fromEntries(pairs);
}

const forWhom = ['--audiences', 'gia-lang,truong-ban', '--obligations', 'noi-dung-tai-lieu'];
const textFlags = [...forWhom, '--topics', 'dat-dai'];
const lessonFlags = ['--method', 'dong-vai', '--minutes', '50'];

/** Flags for every kind: a new kind without them does not type-check. */
const flags: Record<ScaffoldKindName, string[]> = {
  ...(Object.fromEntries(
    keysOf(materialKinds).map((kind) => [kind, ['--title', `Thử “${kind}”: một`, ...textFlags]]),
  ) as Record<keyof typeof materialKinds, string[]>),
  lesson: [
    ...['--curriculum', 'noi-truoc-dan', '--title', 'Đường đi của lời nói', ...lessonFlags],
    ...['--objectives', 'giu-giong,mo-va-dong,ba-nac'],
  ],
  questions: [
    ...['--curriculum', 'noi-truoc-dan', '--lesson', 'giu-buoi-noi'],
    ...['--objectives', 'ba-nac', '--count', '2'],
  ],
  edition: ['--material', 'to-gap-hoa-giai', '--language', 'km'],
  method: ['--title', 'Đi chợ hỏi chuyện', '--audiences', 'gia-lang'],
  curriculum: [
    ...['--title', 'Chương trình thử', '--first-lesson', 'Bài mở đầu', ...forWhom, ...lessonFlags],
    ...['--strand', 'skills', '--level', 'advanced'],
  ],
};

describe('each kind', () => {
  it('is written and passes the check as it is', async () => {
    let existing = await readExisting(content);
    for (const kind of keysOf(scaffoldKinds)) {
      // These add to files that the one before has added to.
      if (['questions', 'curriculum'].includes(kind)) existing = await readExisting(content);
      const gathered = await gather(kind, answersIn(flags[kind]), existing);
      if (gathered === stopped) throw new Error('Nobody was asked.');
      expect(gathered, kind).toMatchObject({ missing: [], problems: [] });
      await writeChanges(content, scaffoldKinds[kind].files(gathered.answers, existing));
    }
    expect((await checkContent(content)).problems).toEqual([]);
    const written = await files();
    expect(written).toEqual(
      expect.arrayContaining([
        ...keysOf(materialKinds).map((kind) => join('materials', `thu-${kind}-mot`, 'vi.mdx')),
        join('curricula', 'noi-truoc-dan', 'duong-di-cua-loi-noi.mdx'),
        join('curricula', 'chuong-trinh-thu', 'bai-mo-dau.mdx'),
        join('materials', 'to-gap-hoa-giai', 'km.mdx'),
        join('methods', 'di-cho-hoi-chuyen.mdx'),
        join('questions', 'chuong-trinh-thu.yaml'),
      ]),
    );
  });

  it('is added to what is there without a change to it', async () => {
    const path = join('questions', 'noi-truoc-dan.yaml');
    const before = await readFile(join('content', path), 'utf8');
    const after = await read(path);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length).match(/^- id: /gmu)).toHaveLength(5);
    const curriculum = await read('curricula/noi-truoc-dan/curriculum.yaml');
    expect(curriculum).toContain('muoi-phut-khong-giay, duong-di-cua-loi-noi]\nminutes: 420\n');
  });
});

it('is written by the command, which says what to do next', async () => {
  const { code, said } = await runNew('--kind', 'leaflet', '--title', 'Đường đi', ...textFlags);
  expect(code).toBe(0);
  expect(said).toContain(`tệp mới  ${join(content, 'materials', 'duong-di', 'vi.mdx')}`);
  expect(said).toContain('npm run dev   rồi xem trang /tai-lieu/duong-di/ trong khi viết.');
  expect(await read('materials/duong-di/vi.mdx')).toMatch(
    /^---\ntitle: Đường đi\nsummary: "Cần viết: .*\nkind: leaflet\naudiences: \[gia-lang, truong-ban\]\n/u,
  );
});

it('never overwrites: says so, and writes nothing', async () => {
  const mine = join('materials', 'cua-toi', 'vi.mdx');
  expect((await runNew('--kind', 'story', '--title', 'Của tôi', ...textFlags)).code).toBe(0);
  await writeFile(join(content, mine), 'của tôi');
  const before = await files();
  const again = await runNew('--kind', 'leaflet', '--title', 'Của tôi', ...textFlags);
  expect(again.code).toBe(1);
  expect(again.said).toMatch(
    /^Đã có .*vi\.mdx, lệnh này không ghi đè và chưa ghi gì\. Hãy .*--id/u,
  );
  expect(await read(mine)).toBe('của tôi');
  expect(await files()).toEqual(before);
});

it.each([
  [[], /^Thiếu --kind, một trong: handbook, leaflet/u],
  [['--kind', 'sach'], /^Không có loại “sach”\./u],
  [
    ['--kind', 'leaflet', '--title', 'Mới'],
    /^Thiếu --audiences: .*\nThiếu --topics: .*\nThiếu --obligations: /u,
  ],
  [['--kind', 'leaflet', '--la'], /^Không hiểu lệnh/u],
  [['--kind', 'leaflet', '--title', 'Tờ', 'gấp'], /^Thừa “gấp”/u],
  [
    ['--kind', 'edition', '--material', 'to-gap-hoa-giai', '--language', 'sti'],
    /^Thiếu --orthography/u,
  ],
])('says what is wrong with %j, and writes nothing', async (given, message) => {
  const before = await files();
  const { code, said } = await runNew(...given);
  expect(said).toMatch(message);
  expect(said).toContain('Chưa ghi gì.');
  expect(code).toBe(2);
  expect(await files()).toEqual(before);
});

describe('several files', () => {
  it('are written all or none', async () => {
    const before = await files();
    const blocked = [
      { path: 'topics.yaml', text: 'mới', before: await read('topics.yaml') },
      { path: 'moi/a/b.mdx', text: 'mới' },
      // A file stands where this one needs a folder: that shows only when it is written.
      { path: 'topics.yaml/c.mdx', text: 'mới' },
    ];
    await expect(writeChanges(content, blocked)).rejects.toThrow(NotWritten);
    expect(await files()).toEqual(before);
    expect(await read('topics.yaml')).toBe(blocked[0]?.before);
  });

  it('are not written when one of them has been changed since it was read', async () => {
    const changed = { path: 'topics.yaml', text: 'mới', before: 'chữ cũ' };
    await expect(writeChanges(content, [changed])).rejects.toThrow(/vừa bị sửa/u);
    expect(await read('topics.yaml')).not.toBe('mới');
  });
});
