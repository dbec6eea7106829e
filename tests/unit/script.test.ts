import { expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { scriptTree } from '../../src/library/trees/script-tree.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { fixtureDocument } from '../../src/render/print/fixture.ts';
import { scriptDocument } from '../../src/library/copies/text-documents.ts';
import { find, inkOf, pagesOf, structureOf } from './pdf-boxes.ts';

const script = `## Nội dung

<Cue>

Nhạc 8 giây.

</Cue>

<Say by="Người dẫn">

Chào bà con! Theo Điều 17 của luật.

</Say>`;

async function scriptOf(body: string) {
  const document = fixtureDocument(body);
  return compilePdf({
    document: { ...document, tree: scriptTree(document.tree) },
    layout: 'script',
  });
}

it('sets the speaker in the margin, a line for each breath in large type beside', async () => {
  const [page] = await pagesOf(await scriptOf(script));
  const [speaker, greeting, next] = ['Người dẫn', 'Chào bà con!', 'Theo'].map((words) =>
    find(page, words),
  );
  expect(speaker?.x).toBe(18);
  expect(greeting?.x).toBe(18 + 34);
  expect(greeting?.size).toBe(15);
  expect(next?.x).toBe(greeting?.x);
  expect(Math.abs((speaker?.y ?? 0) - (greeting?.y ?? 0))).toBeLessThan(2);
});

it('says the number in words in the line, and shows it small above as it is written', async () => {
  const [page] = await pagesOf(await scriptOf(script));
  const said = page?.texts.find(({ text }) => text.includes('mười bảy'));
  const written = find(page, 'Điều 17');
  expect(said?.size).toBe(15);
  expect(written.size).toBeLessThan(9);
  expect(written.y).toBeLessThan(said?.y ?? 0);
});

it('boxes the cues', async () => {
  const pdf = await scriptOf(script);
  const cue = find((await pagesOf(pdf))[0], 'Nhạc');
  const hasInk = await inkOf(pdf, 0);
  expect(hasInk(51.5, cue.y - 2, 52.5, cue.y)).toBe(true);
});

it('every script of the library is tagged and tells its time', async () => {
  const library = await loadLibrary('content');
  const scripts = library.materials.filter(({ kind }) => kind === 'broadcast' || kind === 'play');
  expect(scripts.length).toBeGreaterThan(0);
  for (const material of scripts) {
    const document = scriptDocument(library, material);
    const pdf = await compilePdf({ document, layout: 'script' });
    const { outline, pages, tagged } = await structureOf(pdf);
    expect([material.id, tagged]).toEqual([material.id, pages]);
    expect(outline).toEqual(material.outline.map(({ title }) => title));
    expect(document.timing).toMatch(/^Khoảng \d+ phút: \d+ tiếng, tính 180 tiếng một phút/);
  }
});
