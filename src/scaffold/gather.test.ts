import { expect, it } from 'vitest';
import { loadEntries } from '../library/load.ts';
import type { Existing } from './answers.ts';
import { gather, stopped } from './gather.ts';

const existing: Existing = { entries: await loadEntries(), sources: new Map() };

it('lists what nobody said, without what is made of the title', async () => {
  const { missing, problems } = await gathered({ audiences: ['gia-lang'] });
  expect(missing).toEqual(['title', 'topics', 'obligations']);
  expect(problems).toEqual([]);
});

it('makes the id of the title', async () => {
  expect((await gathered({ title: ['Đường đi'] })).answers.id).toEqual(['duong-di']);
});

it('says what is wrong with an answer, and which one may be meant', async () => {
  const { problems } = await gathered({ audiences: ['gia-lan', 'gia-lang'], id: ['Sai Mã'] });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^--id: thấy “Sai Mã”, mã chỉ gồm/u);
  expect(problems[1]).toBe('--audiences: không có “gia-lan”. Có phải là “gia-lang” không?');
});

it('refuses a flag that the kind has no use for', async () => {
  expect((await gathered({ language: ['km'] })).problems).toEqual([
    '--language: “Tờ gấp” không dùng cờ này.',
  ]);
});

it('asks for a way of writing only where the language has several', async () => {
  const asked: string[] = [];
  for (const language of ['km', 'sti']) {
    await gather(
      'edition',
      { material: ['to-gap-hoa-giai'], language: [language] },
      existing,
      (name) => {
        asked.push(`${language} ${name}`);
        return Promise.resolve(undefined);
      },
    );
  }
  expect(asked).toEqual(['km title', 'sti orthography', 'sti title']);
});

it('stops where the editor stops', async () => {
  expect(await gather('leaflet', {}, existing, () => Promise.resolve(stopped))).toBe(stopped);
});

async function gathered(given: Parameters<typeof gather>[1]) {
  const result = await gather('leaflet', given, existing);
  if (result === stopped) throw new Error('Nobody was asked, so nobody can have stopped.');
  return result;
}
