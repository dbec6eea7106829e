import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/library/library.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import type { PrintDocument } from '../../src/render/print/document.ts';
import { partDocument, planDocument } from '../../src/render/print/plan-documents.ts';
import { textOf } from '../../src/tree/text.ts';
import type { ContentTree } from '../../src/tree/types.ts';
import { noteWords, withNoteNumbers } from './footnotes.ts';
import { pdfiumText, pdfjsText } from './pdf-text.ts';

/** The words of a text; printed marks such as "-", "I." and "b)" count as words. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

let library: Library;
let seed: string[];
let official: { document: PrintDocument; pdf: Buffer };
let book: { document: PrintDocument; pdf: Buffer };

beforeAll(async () => {
  library = await loadLibrary('content');
  seed = wordsOf(await readFile('tests/fixtures/ke-hoach-1736.txt', 'utf8'));
  const bare = planDocument(library, { hasNotes: false });
  const noted = planDocument(library, { hasNotes: true });
  official = {
    document: bare,
    pdf: await compilePdf({ document: bare, layout: 'administrative' }),
  };
  book = { document: noted, pdf: await compilePdf({ document: noted, layout: 'handbook' }) };
});

describe.each([
  ['pdf.js', pdfjsText],
  ['PDFium', pdfiumText],
])('through %s', (_, extract) => {
  it('the official plan holds the words of the seed in order, nothing more', async () => {
    expect(officialWords(await extract(official.pdf), official.document)).toEqual(seed);
  });

  it('each part holds its own words in order, nothing more', async () => {
    for (const part of library.parts) {
      const document = partDocument(library, part);
      const pages = await extract(await compilePdf({ document, layout: 'administrative' }));
      expect(officialWords(pages, document)).toEqual(wordsOf(textOf(part.tree)));
    }
  });

  it('the handbook holds the words of the seed in order, and besides them only its notes', async () => {
    const { document } = book;
    const words = bodyPages(await extract(book.pdf)).flatMap((page, index) =>
      withoutFurniture(page, index + 1, document),
    );
    const expected = wordsOf(textOf(withNoteNumbers(document)));
    expect(textWithoutNumbers(document)).toEqual(seed);
    expect(leftOver(words, expected).sort()).toEqual(noteWords(document).sort());
  });
});

describe('the handbook', () => {
  it('carries title, language, tags and an outline', async () => {
    const task = getDocument({ data: new Uint8Array(book.pdf), verbosity: 0 });
    const pdf = await task.promise;
    const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Title: book.document.title, Language: 'vi-VN' });
    expect(book.pdf.toString('latin1')).toContain('/Marked true');
    const outline: { title: string; items: { title: string }[] }[] = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Về bản in này', 'Mục lục', 'KẾ HOẠCH']);
    expect(outline.at(-1)?.items.map(({ title }) => title)).toEqual(chapters());
    for (let page = 1; page <= pdf.numPages; page += 1) {
      if (page === 4) continue; // the blank back of the contents
      const { children } = await (await pdf.getPage(page)).getStructTree();
      expect(children.length, `page ${page}`).toBeGreaterThan(0);
    }
    await task.destroy();
  });

  it('begins page 1 on a right-hand page', async () => {
    const pages = await pdfjsText(book.pdf);
    expect(pages.findIndex((page) => page.startsWith('ỦY BAN NHÂN DÂN')) % 2).toBe(0);
  });
});

it('names one edition for the plan with notes and without', () => {
  expect(official.document.edition).toEqual(book.document.edition);
});

/** The pages' words without page number, the line at the foot, source line and colophon. */
function officialWords(pages: string[], document: PrintDocument): string[] {
  const foot = wordsOf(`${document.transcription} Bản thảo, chưa thẩm định.`);
  return pages.flatMap((page, index) => {
    let words = wordsOf(page);
    if (index > 0) expect(words.shift()).toBe(String(index + 1));
    expect(words.splice(-foot.length)).toEqual(foot);
    if (index === 0 && document.source !== undefined) {
      const source = wordsOf(document.source);
      expect(words.splice(0, source.length)).toEqual(source);
    }
    const colophon = words
      .join(' ')
      .indexOf(`${document.notice?.label ?? '?'}. ${document.notice?.summary ?? '?'}`);
    if (colophon !== -1) {
      expect(index).toBe(pages.length - 1);
      words = wordsOf(words.join(' ').slice(0, colophon));
    }
    return words;
  });
}

/** The pages between the contents and the colophon. */
function bodyPages(pages: string[]): string[] {
  return pages.slice(4, -1);
}

function withoutFurniture(page: string, number: number, document: PrintDocument): string[] {
  const words = wordsOf(page);
  if (number > 1) {
    const heads = [document.shortTitle, ...chapters().map((name) => name.replace(/:$/, ''))].map(
      wordsOf,
    );
    const head = heads.find((names) => names.every((word, index) => words[index] === word));
    expect(head, `running head of page ${number}`).toBeDefined();
    words.splice(0, head?.length ?? 0);
  }
  const state = wordsOf('Bản thảo, chưa thẩm định');
  const foot = number % 2 === 1 ? [...state, String(number)] : [String(number), ...state];
  expect(words.splice(-foot.length)).toEqual(foot);
  return words;
}

function chapters(): string[] {
  return library.parts
    .flatMap(({ outline }) => outline.filter(({ depth }) => depth === 2))
    .map(({ mark, title }) => `${mark ?? ''} ${title}`);
}

function textWithoutNumbers({ tree }: PrintDocument): string[] {
  const children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  return wordsOf(textOf({ type: 'root', children } satisfies ContentTree));
}

/** What remains of `words` when `expected` is taken out in order; fails when it is not all there. */
function leftOver(words: string[], expected: string[]): string[] {
  let next = 0;
  const rest = words.filter((word) => {
    const isExpected = word === expected[next];
    if (isExpected) next += 1;
    return !isExpected;
  });
  expect(expected.slice(next, next + 5), 'the first words that are missing').toEqual([]);
  return rest;
}
