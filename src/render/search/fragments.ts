import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchRecord } from './records.ts';
import { signature } from './repack.ts';

/** The address that a fragment of Pagefind was indexed under. */
export function fragmentAddress(fragment: Uint8Array): string {
  return read(fragment).url;
}

/**
 * Puts the text that readers see into a fragment: the index keeps the words in one spelling, with
 * "đ" and Khmer encoded, and a result must show every letter as the page has it.
 */
export function showSection(
  fragment: Uint8Array,
  records: ReadonlyMap<string, SearchRecord>,
): Uint8Array {
  const { url } = read(fragment);
  const record = records.get(url);
  if (!record) throw new Error(`Unexpected fragment of Pagefind: "${url}"`);
  const { text, title, page, kind, breadcrumb } = record.shown;
  const shown = {
    url: record.url,
    content: text,
    filters: {},
    meta: { title, page, kind, breadcrumb: breadcrumb.join(' › ') },
    anchors: [],
  };
  return gzipSync(signature + JSON.stringify(shown), { level: 9 });
}

function read(fragment: Uint8Array): { url: string } {
  const plain = gunzipSync(fragment).toString('utf8');
  if (!plain.startsWith(signature))
    throw new Error('Unexpected fragment of Pagefind: no signature');
  return JSON.parse(plain.slice(signature.length)) as { url: string };
}
