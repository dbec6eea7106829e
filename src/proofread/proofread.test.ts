import { describe, expect, it } from 'vitest';
import { readEntries } from '../library/read-entries.ts';
import type { TonePlace } from '../schema/site.ts';
import { proofread } from './proofread.ts';
import { faulty, sound } from './labelled-sentences.fixture.ts';
import { doubtful, mistaken } from './rules/confusion-list.ts';

const head = `---
title: Bài thử
summary: Một bài để thử việc soát chữ, không có gì để đọc ở đây cả.
kind: story
audiences: [hoa-giai-vien]
topics: [hoa-giai]
obligations: [tai-lieu-gia-lang-truong-ban]
---

`;

async function hintsOf(text: string, place: TonePlace = 'hòa') {
  const source = `${head}${text}\n`;
  const { entries, problems } = await readEntries([{ path: 'materials/thu/vi.mdx', source }]);
  expect(problems.filter(({ file }) => file !== 'site.yaml')).toEqual([]);
  return entries
    .flatMap((entry) => proofread(entry, source, place))
    .map(({ column, rule, edit }) => ({ column, rule, fix: edit?.text }));
}

describe('a faulty sentence', () => {
  it.each(faulty)('%s is told at its place', async (text, rule, column, fix) => {
    const hints = await hintsOf(text);
    expect(hints.map(({ rule: told }) => told)).toEqual([rule]);
    expect(hints[0]).toMatchObject({ column, ...(fix === undefined ? {} : { fix }) });
  });
});

describe('a sound sentence', () => {
  it.each(sound.map((text) => [text]))('%s is left alone', async (text) => {
    expect(await hintsOf(text)).toEqual([]);
  });
});

describe('words taken for each other', () => {
  it.each(Object.entries(mistaken))('“%s” becomes “%s”, which is right', async (wrong, right) => {
    expect(await hintsOf(`Họ nói về ${wrong} hôm nay.`)).toMatchObject([
      { rule: 'hint/word', column: 11, fix: right },
    ]);
    expect(await hintsOf(`Họ nói về ${right} hôm nay.`)).toEqual([]);
  });

  it.each(Object.keys(doubtful))('“%s” is only asked about', async (word) => {
    expect(await hintsOf(`Họ nói về ${word} hôm nay.`)).toMatchObject([
      { rule: 'hint/word-doubt', fix: undefined },
    ]);
  });
});

describe('the place of tones', () => {
  it('is the site’s, and both ways lead back', async () => {
    expect(await hintsOf('Hòa thuận, thủy chung, khỏe.', 'hoà')).toMatchObject([
      { fix: 'Hoà' },
      { fix: 'thuỷ' },
      { fix: 'khoẻ' },
    ]);
    expect(await hintsOf('Hoà thuận, thuỷ chung, khoẻ.', 'hòa')).toMatchObject([
      { fix: 'Hòa' },
      { fix: 'thủy' },
      { fix: 'khỏe' },
    ]);
  });
});
