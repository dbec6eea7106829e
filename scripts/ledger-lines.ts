import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadLibrary } from '../src/library/load.ts';
import { pagesOf } from '../src/library/pages.ts';
import { allWordFiles } from '../src/render/docx/offer.ts';
import { allPdfs } from '../src/render/print/all-pdfs.ts';
import { blocksOf } from '../src/tree/blocks.ts';
import { planAddress } from '../src/library/addresses.ts';

export const addressLedger = 'tests/ledgers/addresses.txt';
export const blockLedger = 'tests/ledgers/blocks.txt';

/** What the ledgers should hold for the library as it is. */
export async function currentLedgers(): Promise<{ addresses: string[]; blocks: string[] }> {
  const library = await loadLibrary();
  const pages = pagesOf(library).map(({ address }) => address);
  const pdfs = allPdfs(library).map(({ href }) => href);
  const wordFiles = allWordFiles(library).map(({ href }) => href);
  const blocks = library.parts.flatMap((part) => [
    ...part.outline.map(({ id, title }) => `${planAddress(part.id)}#${id} ${digest(title)}`),
    ...blocksOf(part.tree).map(({ id, text }) => `${planAddress(part.id)}#${id} ${digest(text)}`),
  ]);
  return { addresses: [...pages, ...pdfs, ...wordFiles].sort(), blocks: blocks.sort() };
}

/** The lines of a committed ledger. */
export async function readLedger(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
