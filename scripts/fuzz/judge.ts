import { basename } from 'node:path';
import { check } from '../../src/library/check-content.ts';
import { contentFolderOf } from '../../src/library/content-folder.ts';
import type { ContentFolder, RawFile } from '../../src/library/content-folder.ts';
import type { LocatedEntry } from '../../src/library/entries.ts';
import { assembleLibrary } from '../../src/library/library.ts';
import { readEntries } from '../../src/library/read-entries.ts';
import { htmlContext } from '../../src/render/html/library-context.ts';
import { treeToHtml } from '../../src/render/html/to-html.ts';
import type { HtmlContext } from '../../src/render/html/context.ts';
import { dataTree } from './data-tree.ts';
import { unsafeParts } from './safe-html.ts';

export interface Verdict {
  /** Milliseconds that the gate took. */
  ms: number;
  /** Whether the gate let the file through, as far as it can be judged without the others. */
  passed: boolean;
  /** What it became on a page, when it passed. */
  html: string;
  /** What must never be: nothing when all is well. */
  failures: string[];
}

export interface Judge {
  judge: (file: RawFile) => Promise<Verdict>;
  /** Failures of files that passed, among all others of the library. */
  judgeTogether: (files: readonly RawFile[]) => Promise<{ ms: number; failures: string[] }>;
}

/** Where pages of the library would be. */
export const page = 'https://thu-vien.example/trang/';

export const mostMs = 2_000;

/** Judges mutated files by the gate and by the HTML that they become. */
export async function openJudge(own: ContentFolder): Promise<Judge> {
  const { entries } = await readEntries(own.files);
  const library = assembleLibrary(entries.map(({ entry }) => entry));
  const context = htmlContext(library, (address) => address);
  return {
    judge: async (file) => {
      const start = performance.now();
      let read: LocatedEntry[] | undefined;
      try {
        const folder = contentFolderOf([file]);
        const { entries: found, problems } = await readEntries(folder.files);
        const own = problems.filter(({ file: name }) => name === file.path);
        if (folder.problems.length + own.length === 0) read = found;
      } catch (error) {
        return {
          ms: performance.now() - start,
          passed: false,
          html: '',
          failures: [thrown('the gate', error)],
        };
      }
      const ms = performance.now() - start;
      const slow = ms > mostMs ? [`the gate took ${Math.round(ms)} ms`] : [];
      if (read === undefined) return { ms, passed: false, html: '', failures: slow };
      return { ms, passed: true, ...rendered(read, context, slow) };
    },
    judgeTogether: async (files) => {
      const start = performance.now();
      const added = contentFolderOf(files.map(apart));
      try {
        await check({ ...own, files: [...own.files, ...added.files], problems: [] });
        return { ms: performance.now() - start, failures: [] };
      } catch (error) {
        return {
          ms: performance.now() - start,
          failures: [thrown('the check across files', error)],
        };
      }
    },
  };
}

function rendered(
  read: readonly LocatedEntry[],
  context: HtmlContext,
  slow: readonly string[],
): { html: string; failures: string[] } {
  try {
    const html = read
      .map(({ entry }) => treeToHtml(entry.tree ?? dataTree(entry.data), context))
      .join('\n');
    const unsafe = unsafeParts(html, page).map((part) => `on the page: ${part}`);
    // A record may name a source without https, a text may not link to it.
    const open = read.some(({ entry }) => entry.tree !== undefined) && / href="http:/i.test(html);
    const insecure = open ? ['on the page: a link without https'] : [];
    return { html, failures: [...slow, ...unsafe, ...insecure] };
  } catch (error) {
    return { html: '', failures: [...slow, thrown('the renderer', error)] };
  }
}

/** A file at a path of its own, in the same collection. */
function apart(file: RawFile, index: number): RawFile {
  const parts = file.path.split('/');
  const star = parts.length > 2 ? parts.length - 2 : parts.length - 1;
  const name = basename(parts[star] ?? '', '.yaml').replace('.mdx', '');
  const ending = (parts[star] ?? '').slice(name.length);
  return { ...file, path: parts.with(star, `${name}-${index}${ending}`).join('/') };
}

function thrown(where: string, error: unknown): string {
  return `${where} threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
