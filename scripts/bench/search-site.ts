import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { loadLibrary } from '../../src/library/load.ts';
import { buildSearchBundle } from '../../src/render/search/bundle.ts';
import type { SearchDocument } from '../../src/render/search/documents.ts';
import { libraryVocabulary } from '../../src/render/search/vocabulary.ts';

/**
 * A folder with the search page of the built site over an index of the documents, and in `stock/` a
 * bare Pagefind of the same documents as plain pages. Whoever asks for it removes it.
 */
export async function makeBenchSite(documents: readonly SearchDocument[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-bench-search-'));
  for (const part of ['tim-kiem', '_tai-nguyen', 'index.html', 'text-size.js', 'favicon.svg'])
    await cp(join('dist', part), join(folder, part), { recursive: true });
  const files = await buildSearchBundle(documents, libraryVocabulary(await loadLibrary()));
  for (const { path, content } of files) await put(join(folder, 'pagefind', path), content);
  await writeStock(join(folder, 'stock'), documents);
  return folder;
}

async function writeStock(folder: string, documents: readonly SearchDocument[]): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const document of documents)
    await index.addHTMLFile({ url: document.url, content: plainPage(document) });
  const { files } = await index.getFiles();
  for (const { path, content } of files) await put(join(folder, path), content);
  await index.deleteIndex();
}

function plainPage({ lang, title, sections }: SearchDocument): string {
  const body = sections.map(({ headings, text, anchor }) => {
    const heading = headings[headings.length - 1] ?? '';
    const paragraphs = text.split('\n').map((paragraph) => `<p>${escape(paragraph)}</p>`);
    const head = heading === title ? '' : `<h2 id="${anchor ?? ''}">${escape(heading)}</h2>`;
    return head + paragraphs.join('');
  });
  return `<!doctype html><html lang="${lang}"><head><title>${escape(title)}</title></head><body><h1>${escape(title)}</h1>${body.join('')}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

async function put(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
