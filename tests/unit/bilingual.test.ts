import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { editionRows } from '../../src/library/editions.ts';
import { sourceBlocksOf } from '../../src/library/source-blocks.ts';
import { editionTree } from '../../src/library/trees/declaration-tree.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { fixtureDocument } from '../../src/render/print/fixture.ts';
import { declarationDocument } from '../../src/library/copies/text-documents.ts';
import { find, pagesOf, structureOf } from './pdf-boxes.ts';

const right = 18 + (210 - 36 - 9) / 2 + 9;

describe('the declaration beside its Khmer text', async () => {
  const library = await loadLibrary('content');
  const khmer = library.languages.find(({ id }) => id === 'km');
  const document = await declarationDocument(library, khmer);
  const pdf = await compilePdf({ document, layout: 'bilingual' });
  const pages = await pagesOf(pdf);

  it('begins no line with a sign that clings to the word before', () => {
    const begun = pages.flatMap(({ texts }) =>
      texts.filter(({ x, text }) => Math.abs(x - right) < 0.6 && /\p{Script=Khmer}/u.test(text)),
    );
    expect(begun.length).toBeGreaterThan(200);
    expect(begun.filter(({ text }) => /^[។ៗ៖]/.test(text))).toEqual([]);
  });

  it('gives Khmer lines 1.8 times the height of their letters', () => {
    const lines = pages.flatMap(({ texts }) =>
      texts
        .filter(({ x, text }) => Math.abs(x - right) < 0.6 && /\p{Script=Khmer}/u.test(text))
        .map(({ y, size }, index, all) => ({ size, step: (all[index + 1]?.y ?? 0) - y })),
    );
    const steps = lines.filter(({ step }) => step > 0);
    const least = Math.min(...steps.map(({ step, size }) => ((step / 25.4) * 72) / size));
    expect(least).toBeGreaterThanOrEqual(1.8);
  });

  it('leaves no name of an article alone at the foot of a page', async () => {
    const names = (await structureOf(pdf)).outline;
    expect(names).toHaveLength(31);
    for (const { texts } of pages) {
      const left = texts.filter(({ x, y }) => x < right - 1 && y < 275);
      expect(left.length > 0 && /^Điều \d+$/.test(left.at(-1)?.text ?? '')).toBe(false);
    }
  });

  it('names the languages above both columns on each page', () => {
    for (const page of pages) {
      expect(find(page, 'Tiếng Khmer').x).toBeCloseTo(right, 0);
    }
  });
});

it('marks a translation that is older than its source', async () => {
  const source = fixtureDocument('## Tên\n\nCâu mới.\n\nCâu cũ.').tree;
  const [name, , old] = sourceBlocksOf(source).map(({ hash }) => hash);
  const rows = editionRows(
    { tree: source },
    {
      tree: fixtureDocument('## Name\n\nMột.\n\nHai.').tree,
      sourceBlocks: [name ?? '', '00000000', old ?? ''],
    },
  );
  const tree = editionTree(rows, ['Tiếng Việt', 'Tiếng thử'], 'sti');
  const document = { ...fixtureDocument('chữ'), tree };
  const [page] = await pagesOf(await compilePdf({ document, layout: 'bilingual' }));
  const marks = page?.texts.filter(({ text }) => text.startsWith('Cũ hơn')) ?? [];
  expect(marks).toHaveLength(1);
  expect(marks[0]?.y).toBeGreaterThan(find(page, 'Một').y);
  expect(marks[0]?.y).toBeLessThan(find(page, 'Hai').y);
});
