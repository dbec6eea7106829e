import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { BundleFile } from './bundle.ts';

// What Pagefind 1.5.2 writes, as CBOR arrays. Page numbers count from the page before.
type PageEntry = [hash: string, words: number];
type Occurrence = [page: number, places: number[], metaPlaces: number[]];
type Variant = [form: string, occurrences: Occurrence[]];
type WordEntry = [word: string, occurrences: Occurrence[], variants: Variant[]];
type ChunkEntry = [from: string, to: string, hash: string];
type Meta = [
  version: string,
  pages: PageEntry[],
  chunks: ChunkEntry[],
  filters: unknown[],
  sorts: unknown[],
  fields: unknown[],
];

const version = '1.5.2';
/** What every compressed file of Pagefind begins with. */
export const signature = 'pagefind_dcd';
/** Compressed bytes after which a chunk of the index ends: one word seldom needs so many. */
const chunkBytes = 5000;

/** The bundle of one language, with the names that its files now have. */
export interface Repacked {
  files: BundleFile[];
  /** Begins the names of the sections' fragments; changes with anything that is shown or found. */
  build: string;
  /** What `pagefind-entry.json` says of the language. */
  entry: { hash: string; wasm: null; page_count: number; build: string };
}

/**
 * Puts a bundle of Pagefind in order: sections are numbered as `order` has their fragments' names,
 * fragments are named by number, and the words lie in small chunks. Pagefind's own chunks of 40 to
 * 170 kB would each be fetched whole for one word, its list of random names is the larger part of
 * the meta file, and its order differs from run to run.
 */
export function repack(
  files: readonly BundleFile[],
  language: string,
  order: readonly string[],
): Repacked {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('Unexpected bundle of Pagefind: no .pf_meta');
  const [found, pages, chunks, filters, sorts, fields] = unpack(metaFile.content) as Meta;
  if (found !== version || filters.length > 0 || pages.length !== order.length) {
    throw new Error(`Unexpected bundle of Pagefind: version ${found}, ${pages.length} pages`);
  }
  const numbers = new Map(order.map((hash, number) => [hash, number]));
  const newNumbers = pages.map(([hash]) => numberOf(hash, numbers));
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const words = chunks
    .flatMap(([, , hash]) => {
      const chunk = contents.get(`index/${hash}.pf_index`);
      if (!chunk) throw new Error(`Unexpected bundle of Pagefind: no chunk ${hash}`);
      return (unpack(chunk) as [WordEntry[]])[0];
    })
    .map((word) => renumberWord(word, newNumbers));

  const fragments = order.map((hash) => contents.get(`fragment/${hash}.pf_fragment`));
  const build = `${language}_${digest([...fragments, pack([words])]).slice(0, 6)}`;
  const name = (number: number): string => `${build}_${number.toString(36)}`;
  const packed = chunksOf(words).map((each) => ({ words: each, content: pack([each]) }));
  const named = packed.map(({ words: each, content }) => ({
    hash: `${language}_${digest([content]).slice(0, 7)}`,
    from: each[0]?.[0] ?? '',
    to: each[each.length - 1]?.[0] ?? '',
    content,
  }));
  const sizes = new Map(pages);
  const meta = pack([
    version,
    order.map((hash, number): PageEntry => [name(number), roughly(sizes.get(hash) ?? 0)]),
    named.map(({ from, to, hash }): ChunkEntry => [from, to, hash]),
    filters,
    sorts,
    fields,
  ] satisfies Meta);
  const hash = `${language}_${digest([meta]).slice(0, 10)}`;
  return {
    build,
    entry: { hash, wasm: null, page_count: order.length, build },
    files: [
      { path: `pagefind.${hash}.pf_meta`, content: meta },
      ...named.map((chunk) => ({ path: `index/${chunk.hash}.pf_index`, content: chunk.content })),
      ...fragments.map((content, number) => ({
        path: `fragment/${name(number)}.pf_fragment`,
        content: content ?? new Uint8Array(),
      })),
    ],
  };
}

/** Lengths weigh little in the ranking; in steps of a tenth they take half the bytes. */
function roughly(words: number): number {
  return words < 10 ? words : Math.round(1.1 ** Math.round(Math.log(words) / Math.log(1.1)));
}

function numberOf(hash: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(hash);
  if (number === undefined) throw new Error(`Unexpected bundle of Pagefind: fragment ${hash}`);
  return number;
}

function renumberWord(
  [word, occurrences, variants]: WordEntry,
  numbers: readonly number[],
): WordEntry {
  return [
    word,
    renumber(occurrences, numbers),
    variants
      .map(([form, each]): Variant => [form, renumber(each, numbers)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
}

function renumber(occurrences: readonly Occurrence[], numbers: readonly number[]): Occurrence[] {
  let old = 0;
  const renumbered = occurrences
    .map(([distance, places, metaPlaces]): Occurrence => {
      old += distance;
      return [numbers[old] ?? -1, places, metaPlaces];
    })
    .sort(([a], [b]) => a - b);
  let before = 0;
  return renumbered.map(([number, places, metaPlaces]) => {
    const distance = number - before;
    before = number;
    return [distance, places, metaPlaces];
  });
}

/** Words in order, cut so that a chunk has few more compressed bytes than `chunkBytes`. */
function chunksOf(words: readonly WordEntry[]): WordEntry[][] {
  const chunks: WordEntry[][] = [];
  let size = Infinity;
  for (const word of words) {
    const bytes = pack(word).byteLength;
    if (size + bytes > chunkBytes) {
      chunks.push([]);
      size = 0;
    }
    chunks[chunks.length - 1]?.push(word);
    size += bytes;
  }
  return chunks;
}

function unpack(content: Uint8Array): unknown {
  const plain = gunzipSync(content);
  if (plain.subarray(0, signature.length).toString('latin1') !== signature)
    throw new Error('Unexpected file of Pagefind: no signature');
  return decode(plain.subarray(signature.length));
}

function pack(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(data)]), { level: 9 });
}

function digest(contents: readonly (Uint8Array | undefined)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content ?? '');
  return hash.digest('hex');
}
