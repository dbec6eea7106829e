import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { copyOf } from './fixture.ts';
import { copyToDocx } from './to-docx.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const source =
  '## Một\n\n[một](https://a.example) [hai](https://b.example) [đây](#mot)[^1]\n\n[^1]: [ba](https://c.example)';

async function fileIn(timeZone: string, hoursBehind: number): Promise<Uint8Array> {
  process.env['TZ'] = timeZone;
  expect(new Date(2026, 0, 1).getTimezoneOffset() / 60).toBe(hoursBehind);
  return copyToDocx(copyOf(source));
}

it('gives the same bytes in every time zone, and again after other files', async () => {
  const first = await fileIn('Asia/Ho_Chi_Minh', -7);
  await copyToDocx(copyOf('## Khác\n\n[x](https://x.example) [lên](#khac)'));
  expect(Buffer.compare(first, await fileIn('America/Los_Angeles', 8))).toBe(0);
});

it('gives other bytes for another edition', async () => {
  const edition = { hash: '11111111', date: '3/9/2026', isoDate: '2026-09-03' };
  const [one, other] = await Promise.all([
    copyToDocx(copyOf(source)),
    copyToDocx(copyOf(source, { edition })),
  ]);
  expect(Buffer.compare(one, other)).not.toBe(0);
});

it('begins with the parts by which programs know a Word file', async () => {
  const file = await copyToDocx(copyOf(source));
  expect(Object.keys(unzipSync(file)).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
});

it('names no link by chance', async () => {
  const file = await copyToDocx(copyOf(source));
  const text = Object.values(unzipSync(file))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('');
  const names = [...text.matchAll(/"(rId[^"]*)"/g)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/^rId(?:Link)?\d+$/.test(name ?? ''))).toEqual([]);
});
