import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../library/files.ts';
import { readEntries } from '../library/read-entries.ts';
import { fixFile } from './fix-file.ts';
import { faulty, sound } from './labelled-sentences.fixture.ts';
import { proofread } from './proofread.ts';

const head = `---
title: Bài "thử"
summary: Một bài để thử việc soát chữ , không có gì để đọc ở đây cả.
kind: story
audiences: [hoa-giai-vien]
topics: [hoa-giai]
obligations: [tai-lieu-gia-lang-truong-ban]
---

`;
const path = 'materials/thu/vi.mdx';
const fix = (source: string, at = path) => fixFile({ path: at, source }, 'hòa');

/** The letters and figures of a text, tones in their letters' order. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const everything = `${head}${faulty.map(([text]) => text).join('\n\n')}\n\n${sound.join('\n\n')}\n`;

describe('a file with every fault', () => {
  it('is mended of all that can be, at once, and then stays', async () => {
    const { source, changes } = await fix(everything);
    expect(changes.length).toBeGreaterThan(40);
    expect(source).toContain('summary: Một bài để thử việc soát chữ, không có gì');
    const { entries } = await readEntries([{ path, source }]);
    const left = entries.flatMap((entry) => proofread(entry, source, 'hòa'));
    expect(left.filter(({ edit }) => edit !== undefined)).toEqual([]);
    expect(await fix(source)).toEqual({ source, changes: [] });
  });

  it('keeps its line ends and its byte order mark', async () => {
    const { source } = await fix(everything);
    const given = `\uFEFF${everything.replaceAll('\n', '\r\n')}`;
    expect((await fix(given)).source).toBe(`\uFEFF${source.replaceAll('\n', '\r\n')}`);
  });
});

it('only spaces, quotation marks and tones change where no word is mistaken', async () => {
  const plain = faulty.filter(([, rule]) => /spaces|space-|tone|quotes/u.test(rule));
  const source = `${head}${plain.map(([text]) => text).join('\n\n')}\n`;
  const mended = (await fix(source)).source;
  expect(mended).not.toBe(source);
  expect(lettersOf(mended)).toBe(lettersOf(source));
});

it('pairs of straight quotation marks are turned, also around bold words', async () => {
  const { source } = await fix(`${head}Anh A nói: "Tôi **hỏi** đã". Chị B nói: "Vâng".\n`);
  expect(source).toContain('Anh A nói: “Tôi **hỏi** đã”. Chị B nói: “Vâng”.');
});

it('letters and marks that stand apart are joined, and told line by line', async () => {
  const { source, changes } = await fix(`${head}${'Hòa giải ở thôn.'.normalize('NFD')}\n`);
  expect(source).toContain('Hòa giải ở thôn.');
  expect(changes.map(({ line, rule }) => `${line} ${rule}`)).toContain('10 text/nfc');
});

it('code, addresses, components and fields that are codes stay', async () => {
  const text = '`a  b , "c"`\n\n[xã](https://example.vn/a,b)\n\n```\nHỏi , ghi  "rồi"\n```\n';
  const sound = head.replace('chữ ,', 'chữ,').replace('"thử"', '“thử”');
  expect(await fix(sound + text)).toEqual({ source: sound + text, changes: [] });
});

it('the plan and the registry of law stay to the letter', async () => {
  const { files } = await readContentFolder('content');
  const official = files.filter(({ path: at }) => /^(?:plan|legal-documents)\//u.test(at));
  expect(official.length).toBeGreaterThan(20);
  for (const { path: at, source } of official) {
    expect(await fix(source, at)).toEqual({ source, changes: [] });
  }
});

it('our own content needs no mending', async () => {
  const { files } = await readContentFolder('content');
  const changed: string[] = [];
  for (const file of files) {
    if ((await fixFile(file, 'hòa')).changes.length > 0) changed.push(file.path);
  }
  expect(changed).toEqual([]);
});
