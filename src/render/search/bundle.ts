import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { SearchDocument } from './documents.ts';
import { showSection } from './fragments.ts';
import { reportLostChunks } from './loader.ts';
import { toRecords } from './records.ts';
import type { SearchRecord } from './records.ts';
import { combiningStroke } from './terms.ts';

/** A file of the search bundle, to be served below `pagefind/`. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's own interface, and its worker, which one search of a few milliseconds does not need. */
const unused = /^pagefind-(?!entry\.json$)/;

/** Everything the browser needs to search the documents. The same documents give the same bytes. */
export async function buildSearchBundle(
  documents: readonly SearchDocument[],
): Promise<BundleFile[]> {
  const records = withIds(toRecords(documents));
  const index = await newIndex();
  try {
    // Sent at once, they are taken in order; waiting for each would only idle.
    await Promise.all([...records].map(([id, record]) => addRecord(index, id, record)));
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => !unused.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => ({ path, content: finish(path, content, records) }));
  } finally {
    await index.deleteIndex();
  }
}

/** An id per record that changes with whatever the record says or shows. */
function withIds(records: readonly SearchRecord[]): Map<string, SearchRecord> {
  const addresses = new Set<string>();
  for (const { url } of records) {
    if (addresses.has(url)) throw new Error(`Two search sections have the address ${url}`);
    addresses.add(url);
  }
  return new Map(records.map((record) => [digestOf(record), record]));
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ includeCharacters: combiningStroke });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

/**
 * The id stands in for the address until `showSection` puts the record's own: Pagefind names a
 * fragment by its content, and so the name changes whenever anything that is shown does.
 */
async function addRecord(index: PagefindIndex, id: string, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: id,
    language: record.lang,
    content: record.terms.content,
    meta: { title: record.terms.title },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join('; ')}`);
}

function finish(
  path: string,
  content: Uint8Array,
  records: ReadonlyMap<string, SearchRecord>,
): Uint8Array {
  if (path.startsWith('fragment/')) return showSection(content, records);
  return path === 'pagefind.js' ? reportLostChunks(content) : content;
}

function digestOf(record: SearchRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 20);
}
