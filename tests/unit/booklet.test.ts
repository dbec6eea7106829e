import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import type { PrintDocument } from '../../src/render/print/document.ts';
import { materialDocument } from '../../src/library/copies/text-documents.ts';
import { inkOf, pagesOf, structureOf } from './pdf-boxes.ts';
import { pdfiumText } from './pdf-text.ts';

let document: PrintDocument;
let book: Buffer;
let booklet: Buffer;
beforeAll(async () => {
  const library = await loadLibrary('content');
  const handbook = library.materials.find(({ kind }) => kind === 'handbook');
  if (handbook === undefined) throw new Error('Expected a handbook');
  document = { ...materialDocument(library, handbook), shift: 0 };
  book = await compilePdf({ document: { ...document, paper: 'a5' }, layout: 'handbook' });
  booklet = await compilePdf({ document, layout: 'booklet' });
});

describe('the A5 book', () => {
  it('has A5 pages, all tagged but blank ones, with the same outline as on A4', async () => {
    const large = await structureOf(await compilePdf({ document, layout: 'handbook' }));
    const small = await structureOf(book);
    for (const { width, height } of await pagesOf(book)) {
      expect([width, height]).toEqual([148, 210]);
    }
    expect(small.outline).toEqual(large.outline);
    expect(small.pages).toBeGreaterThan(large.pages);
  });
});

describe('the booklet', () => {
  it('is A4 on its side, two pages of the book a side, in whole sheets', async () => {
    const pages = await pagesOf(booklet);
    const { length } = await pagesOf(book);
    expect(pages).toHaveLength(Math.ceil(length / 4) * 2);
    for (const { width, height } of pages) expect([width, height]).toEqual([297, 210]);
  });

  it('begins with the back and the cover, and marks the fold', async () => {
    const hasInk = await inkOf(booklet, 0);
    expect(hasInk(148, 0, 149, 5)).toBe(true);
    expect(hasInk(148, 205, 149, 210)).toBe(true);
    const [first = ''] = await pdfiumText(booklet);
    expect(first).toContain(document.title);
    expect(first).toContain(document.edition.hash);
  });

  it('is the same bytes each time', async () => {
    expect(await compilePdf({ document, layout: 'booklet' })).toEqual(booklet);
  });
});
