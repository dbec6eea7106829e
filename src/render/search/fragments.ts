import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchRecord } from './records.ts';

/** What every compressed file of Pagefind begins with. */
const signature = 'pagefind_dcd';

/**
 * Puts the text that readers see into a fragment: the index keeps the words in one spelling, with
 * "đ" encoded, and a result must show every letter as the page has it.
 */
export function showSection(
  fragment: Uint8Array,
  records: ReadonlyMap<string, SearchRecord>,
): Uint8Array {
  const plain = gunzipSync(fragment).toString('utf8');
  if (!plain.startsWith(signature))
    throw new Error('Unexpected fragment of Pagefind: no signature');
  const indexed = JSON.parse(plain.slice(signature.length)) as { url: string };
  const record = records.get(indexed.url);
  if (!record) throw new Error(`Unexpected fragment of Pagefind: "${indexed.url}"`);
  const { text, title, page, kind, breadcrumb } = record.shown;
  const shown = {
    ...indexed,
    url: record.url,
    content: text,
    meta: { title, page, kind, breadcrumb: breadcrumb.join(' › ') },
  };
  return gzipSync(signature + JSON.stringify(shown), { level: 6 });
}
