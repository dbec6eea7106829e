import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import type { Standing } from '../../src/library/standing.ts';
import { hasKit } from '../../src/library/collections/role-kit.ts';
import {
  curriculumCollectionDocument,
  roleKitDocument,
} from '../../src/render/print/collection-documents.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import type { PrintDocument } from '../../src/render/print/document.ts';
import { textOf } from '../../src/tree/text.ts';
import type { ContentTree } from '../../src/tree/types.ts';
import { walk } from '../../src/tree/walk.ts';
import { pagesOf } from './pdf-boxes.ts';
import type { PdfPage } from './pdf-boxes.ts';
import { pdfjsText } from './pdf-text.ts';

const library = await loadLibrary('content');
const curriculum = library.curricula.find(({ id }) => id === 'vung-dan-toc-ton-giao');
const role = library.audiences.find(({ id }) => id === 'hoa-giai-vien');
if (curriculum === undefined || role === undefined) throw new Error('Expected both in the content');

const collection = curriculumCollectionDocument(library, curriculum);
const kit = roleKitDocument(library, role);
const textsOf = ({ parts = [] }: PrintDocument) => parts.flatMap(({ texts }) => texts);
const treesOf = (document: PrintDocument): ContentTree[] => [
  document.tree,
  ...textsOf(document).map(({ tree }) => tree),
];
const urlsOf = (trees: readonly ContentTree[]): string[] =>
  trees.flatMap((tree) => [...walk(tree)].flatMap(({ node }) => ('url' in node ? node.url : [])));

describe('the collection of a curriculum', () => {
  it('goes from the plan through lessons and handouts to the test, its key and the credits', () => {
    expect(collection.parts?.map(({ title }) => title)).toEqual([
      'Chương trình',
      'Giáo án',
      'Tờ phát và biểu mẫu',
      'Câu hỏi',
      'Đáp án',
      'Ai soạn, ai thẩm định',
    ]);
    expect(collection.parts?.[1]?.texts.map(({ title }) => title)).toEqual(
      curriculum.lessons.map(({ number, title }) => `Bài ${number}. ${title}`),
    );
  });

  it('names the handbooks among its handouts and does not print them', () => {
    const handouts = new Set(curriculum.lessons.flatMap((lesson) => lesson.handouts));
    const handed = library.materials.filter(({ id }) => handouts.has(id));
    const books = handed.filter(({ kind }) => kind === 'handbook');
    expect(books.length).toBeGreaterThan(0);
    const titles = textsOf(collection).map(({ title }) => title);
    for (const { title, kind } of handed) {
      expect(titles.includes(title), title).toBe(kind !== 'handbook');
      expect(textOf(collection.tree).includes(title), title).toBe(kind === 'handbook');
    }
  });

  it('lists who wrote and who reviewed each of its texts', () => {
    const credits = textOf(
      collection.parts?.at(-1)?.texts[0]?.tree ?? { type: 'root', children: [] },
    );
    for (const { title } of textsOf(collection))
      if (title !== undefined) expect(credits).toContain(title);
  });

  it('asks and answers every question once', () => {
    const [test, key] = (collection.parts ?? []).slice(3, 5).map(({ texts }) => texts[0]?.tree);
    for (const tree of [test, key]) {
      const text = tree === undefined ? '' : textOf(tree);
      for (const { stem } of curriculum.questions) expect(text.split(stem)).toHaveLength(2);
    }
  });
});

it('is a draft while any of its texts is one', () => {
  const reviewed: Standing = {
    state: 'reviewed',
    review: { reviewer: 'Bà B', capacity: 'luật sư', date: '2030-01-02', content: '0' },
    impacts: [],
  };
  const printed = (last: Standing) => {
    const signed = <T>(item: T): T => ({ ...item, standing: reviewed });
    const lessons = curriculum.lessons.map(signed);
    const own = {
      ...signed(curriculum),
      lessons: lessons.map((lesson, index) =>
        index === 0 ? { ...lesson, standing: last } : lesson,
      ),
    };
    return curriculumCollectionDocument(
      { ...library, materials: library.materials.map(signed) },
      own,
    );
  };
  expect(printed(reviewed).review).toBe('reviewed');
  expect(printed(reviewed).about.join()).not.toContain('Bản thảo');
  const draft = printed({ ...reviewed, state: 'changed' });
  expect(draft.review).toBe('draft');
  expect(draft.about[0]).toMatch(/^Bản thảo: 1 trong \d+ bài/);
});

it('a kit holds or names every material of its role, forms and situations in hand', () => {
  const titles = new Set(textsOf(kit).map(({ title }) => title));
  const named = textOf(kit.tree);
  for (const { title } of role.materials) {
    expect([titles.has(title), named.includes(title)].filter(Boolean), title).toHaveLength(1);
  }
  expect(kit.parts?.map(({ id }) => id)).toEqual([
    'vai-tro',
    'lo-trinh',
    'tinh-huong',
    'to-gap',
    'bieu-mau',
    'bai-doc',
    'doc-them',
    'nguoi-lam',
  ]);
  expect(library.audiences.filter(hasKit).length).toBeGreaterThan(5);
});

it('no two places of any collection have the same id, and links within it stay inside', () => {
  const documents = [
    ...library.curricula.map((own) => ({
      own,
      document: curriculumCollectionDocument(library, own),
    })),
    ...library.audiences.filter(hasKit).map((own) => ({ document: roleKitDocument(library, own) })),
  ];
  for (const { document } of documents) {
    const ids = [
      ...(document.parts ?? []).filter(({ texts }) => texts.length > 0).map(({ id }) => id),
      ...textsOf(document).map(({ id }) => id),
      ...treesOf(document).flatMap((tree) =>
        [...walk(tree)].flatMap(({ node }) => node.data?.id ?? []),
      ),
    ];
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      document.id,
    ).toEqual([]);
    const anchors = urlsOf(treesOf(document)).filter((url) => url.startsWith('#'));
    expect(
      anchors.filter((url) => !ids.includes(url.slice(1))),
      document.id,
    ).toEqual([]);
  }
});

describe.each([
  ['a curriculum', collection],
  ['a role', kit],
])('the printed collection of %s', (_, document) => {
  let pdf: Buffer;
  let pages: PdfPage[];
  let words: string[];
  let proxy: PDFDocumentProxy;
  let begins: Beginning[];
  beforeAll(async () => {
    pdf = await compilePdf({ document, layout: 'collection' });
    pages = await pagesOf(pdf);
    words = await pdfjsText(pdf);
    proxy = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    begins = await beginningsOf(proxy);
  });
  afterAll(() => proxy.loadingTask.destroy());

  it('has an outline of parts, their texts, and the sections of those', () => {
    const parts = begins.filter(({ depth }) => depth === 1).map(({ title }) => title);
    expect(parts.slice(2)).toEqual(
      document.parts?.map(({ title }, index) => `${index + 1} ${title}`),
    );
    const texts = new Set(begins.filter(({ depth }) => depth === 2).map(({ title }) => title));
    for (const { title } of textsOf(document))
      if (title !== undefined) expect(texts).toContain(title);
    expect(begins.some(({ depth }) => depth === 3)).toBe(true);
  });

  it('gives in its contents the pages on which parts and texts begin', () => {
    const body = begins.findIndex(({ title }) => title.startsWith('1 '));
    const first = begins[body]?.page ?? 0;
    const listed = begins.slice(body).filter(({ depth }) => depth <= 2);
    const rows = pages.slice(2, first).flatMap(contentsRows);
    expect(rows).toEqual(
      listed.map(({ title, page }) => ({
        title: squeezed(title),
        number: page - first + 1,
      })),
    );
    for (const { number } of rows) {
      const foot = pages[first + number - 1]?.texts.filter(
        ({ text }) => text.trim() === String(number),
      );
      expect(
        foot?.some(({ y }) => y > 180),
        `page ${number}`,
      ).toBe(true);
    }
  });

  it('begins each text at the head of a page', () => {
    for (const { title, id } of textsOf(document)) {
      if (title === undefined) continue;
      const begin = begins.find((entry) => entry.depth === 2 && entry.title === title);
      const page = pages[begin?.page ?? -1];
      const head = page?.texts.filter(({ y }) => y > 20 && y < 55).map(({ text }) => text);
      expect(squeezed(head?.join('') ?? ''), id).toContain(squeezed(title));
    }
  });

  it('says on every page of its text that it is a draft', () => {
    const first = begins.find(({ title }) => title.startsWith('1 '))?.page ?? 0;
    const blank = pages.map(({ texts }) => texts.length === 0);
    words.slice(first, -1).forEach((text, index) => {
      if (!blank[first + index]) expect(text, `page ${index + 1}`).toContain('BẢN THẢO');
    });
    expect(blank.slice(first).filter(Boolean).length).toBeLessThanOrEqual(2);
  });

  it('holds the words of every text, in order but where a guide stands behind its form', () => {
    const titled = begins.filter(({ depth }) => depth === 2);
    for (const { title, setting, tree } of textsOf(document)) {
      const at = titled.findIndex((begin) => begin.title === title);
      const from = titled[at];
      if (from === undefined) continue;
      const text = words.slice(from.page, titled[at + 1]?.page).join('\n');
      const isInOrder = setting === 'text' || setting === 'plan';
      expect(missing(text, tree, isInOrder), title).toEqual([]);
    }
  });

  it('has only links that lead to a page of its own, or out', async () => {
    let inside = 0;
    for (let number = 1; number <= proxy.numPages; number += 1) {
      const page = await proxy.getPage(number);
      for (const { dest, url } of (await page.getAnnotations()) as Annotation[]) {
        if (url !== undefined) continue;
        expect(await pageOf(proxy, dest)).toBeGreaterThan(0);
        inside += 1;
      }
    }
    expect(inside).toBeGreaterThan(textsOf(document).length);
  });
});

interface Annotation {
  dest: Destination;
  url?: string;
}

type Destination = string | unknown[] | null;

/** A heading of the outline, and the page on which it begins, from 0. */
interface Beginning {
  title: string;
  depth: number;
  page: number;
}

interface OutlineNode {
  title: string;
  dest: Destination;
  items: OutlineNode[];
}

async function beginningsOf(proxy: PDFDocumentProxy): Promise<Beginning[]> {
  const visit = async (nodes: OutlineNode[], depth: number): Promise<Beginning[]> => {
    const found: Beginning[] = [];
    for (const { title, dest, items } of nodes) {
      found.push({ title, depth, page: await pageOf(proxy, dest) });
      found.push(...(await visit(items, depth + 1)));
    }
    return found;
  };
  return visit(await proxy.getOutline(), 1);
}

async function pageOf(proxy: PDFDocumentProxy, dest: Destination): Promise<number> {
  const explicit = typeof dest === 'string' ? await proxy.getDestination(dest) : dest;
  if (explicit === null) throw new Error(`Expected a place in the document: ${String(dest)}`);
  return proxy.getPageIndex(explicit[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
}

/** The lines of a page of contents: what they name, in letters alone, and the page. */
function contentsRows({ texts }: PdfPage): { title: string; number: number }[] {
  const rows: { title: string; number: number }[] = [];
  let title = '';
  for (const { text, x, y } of texts) {
    if (y < 40 && text.startsWith('Mục lục')) continue;
    if (x > 160 && /^\d+$/.test(text.trim())) {
      rows.push({ title: squeezed(title), number: Number(text) });
      title = '';
    } else if (y < 270) title += text;
  }
  return rows;
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s.:]+/gu, '');
}

/** The first words of a tree that a text has not, each counted as often as it stands there. */
function missing(text: string, tree: ContentTree, isInOrder: boolean): string[] {
  const has = wordsOf(text);
  let next = 0;
  return wordsOf(textOf(tree))
    .filter((word) => {
      const found = has.indexOf(word, isInOrder ? next : 0);
      if (found === -1) return true;
      if (isInOrder) next = found + 1;
      else has.splice(found, 1);
      return false;
    })
    .slice(0, 5);
}

/** Letters and digits alone: a form sets colons, and draws dots as lines. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
