import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { fixtureDocument } from '../../src/render/print/fixture.ts';
import { materialDocument } from '../../src/library/copies/text-documents.ts';
import { find, pagesOf, structureOf } from './pdf-boxes.ts';

const guide = '## Cách dùng\n\nPhát cho từng người.';
const rows = (count: number, columns: number) =>
  [
    `| Số |${' Cột |'.repeat(columns - 1)}`,
    `| --- |${' --- |'.repeat(columns - 1)}`,
    ...Array.from({ length: count }, (_, row) => `| ${row + 1} |${' |'.repeat(columns - 1)}`),
  ].join('\n');

function formOf(sheet: string) {
  const document = fixtureDocument(`${guide}\n\n## A. Phiếu\n\n${sheet}`);
  return compilePdf({ document, layout: 'form' });
}

describe('a form', () => {
  it('begins with the sheet to photocopy; how to use it is on the page behind', async () => {
    const [sheet, instructions] = await pagesOf(await formOf(rows(3, 3)));
    expect(find(sheet, 'A. Phiếu').y).toBeLessThan(50);
    expect(sheet?.texts.some(({ text }) => text.startsWith('Phát cho'))).toBe(false);
    expect(find(instructions, 'Cách dùng').y).toBeLessThan(50);
    expect(find(instructions, 'Giấy phép').y).toBeGreaterThan(200);
  });

  it('has rows of at least 8 mm to write in, and repeats the head of a long table', async () => {
    const [first, second] = await pagesOf(await formOf(rows(40, 4)));
    const numbers = first?.texts.filter(({ text, x }) => /^\d+$/.test(text) && x < 30) ?? [];
    expect(numbers.length).toBeGreaterThan(20);
    const steps = numbers.slice(1).map(({ y }, index) => y - (numbers[index]?.y ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
    expect(find(second, 'Số').y).toBeLessThan(25);
  });

  it('lies on its side for a wide table, its instructions upright', async () => {
    const pages = await pagesOf(await formOf(rows(3, 9)));
    expect(pages.map(({ width }) => width)).toEqual([297, 210]);
  });
});

it('every form of the library is tagged and holds all its headings', async () => {
  const library = await loadLibrary('content');
  const forms = library.materials.filter(({ kind }) => kind === 'form');
  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) {
    const pdf = await compilePdf({ document: materialDocument(library, form), layout: 'form' });
    const { outline, pages, tagged } = await structureOf(pdf);
    expect([form.id, tagged]).toEqual([form.id, pages]);
    expect(outline.toSorted()).toEqual(form.outline.map(({ title }) => title).toSorted());
  }
});
