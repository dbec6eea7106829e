import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { contentHash } from '../src/library/content-hash.ts';
import type { AnyEntry } from '../src/library/entries.ts';
import { loadEntries, loadLibrary } from '../src/library/load.ts';
import { pagesOf } from '../src/library/pages.ts';
import { allWordFiles } from '../src/render/docx/offer.ts';
import { allPdfs } from '../src/render/print/all-pdfs.ts';
import { blocksOf } from '../src/tree/blocks.ts';
import { planAddress, questionsAddress } from '../src/library/addresses.ts';
import { itemsOf } from '../src/library/items.ts';
import type { Library } from '../src/library/library.ts';

export const addressLedger = 'tests/ledgers/addresses.txt';
export const blockLedger = 'tests/ledgers/blocks.txt';
export const editionLedger = 'tests/ledgers/editions.txt';

/** What the ledgers should hold for the library as it is. */
export async function currentLedgers(): Promise<{
  addresses: string[];
  blocks: string[];
  editions: string[];
}> {
  const library = await loadLibrary();
  const pages = pagesOf(library).map(({ address }) => address);
  const pdfs = allPdfs(library).map(({ href }) => href);
  const wordFiles = allWordFiles(library).map(({ href }) => href);
  const blocks = library.parts.flatMap((part) => [
    ...part.outline.map(({ id, title }) => `${planAddress(part.id)}#${id} ${digest(title)}`),
    ...blocksOf(part.tree).map(({ id, text }) => `${planAddress(part.id)}#${id} ${digest(text)}`),
  ]);
  return {
    addresses: [...pages, ...pdfs, ...wordFiles].sort(),
    blocks: blocks.sort(),
    editions: editionLines(await loadEntries()).sort(),
  };
}

/**
 * Addresses that need not be kept for ever yet: those of drafts, which a proposal brings without
 * anything but content. `npm run ledger` takes them in; one that was taken in is kept.
 */
export function isProvisional(library: Library): (address: string) => boolean {
  const items = itemsOf(library).flatMap(({ collection, id, address, standing }) => {
    const isDraft = standing.state === 'draft';
    const own = [{ base: address.replace(/\/$/, ''), isDraft }];
    if (collection !== 'curricula') return own;
    return [...own, { base: questionsAddress(id).replace(/\/$/, ''), isDraft }];
  });
  return (address) => {
    const around = items.filter(
      ({ base }) => /^[/.]/.test(address.slice(base.length)) && address.startsWith(base),
    );
    return around.sort((a, b) => b.base.length - a.base.length)[0]?.isDraft ?? false;
  };
}

/** The reviewed editions that have a number, each with the hash of its content. */
export function editionLines(entries: readonly AnyEntry[]): string[] {
  return entries.flatMap(({ collection, id, data, tree }) =>
    'review' in data && data.review !== undefined && 'edition' in data && data.edition !== undefined
      ? [`${collection}/${id} ${data.edition} ${contentHash(data, tree)}`]
      : [],
  );
}

/** The lines of a committed ledger. */
export async function readLedger(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
