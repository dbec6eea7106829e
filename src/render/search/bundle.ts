import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { combiningStroke } from '../../language/index-words.ts';
import { bundleLanguage } from '../../search/languages.ts';
import type { SearchDocument } from './documents.ts';
import { dataFiles } from './data-files.ts';
import { fragmentAddress, showSection } from './fragments.ts';
import { adaptPagefind } from './pagefind-script.ts';
import { toRecords } from './records.ts';
import type { SearchRecord } from './records.ts';
import { repack } from './repack.ts';
import type { Repacked } from './repack.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A file of the search bundle, to be served below `pagefind/`. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

interface LanguageBundle extends Repacked {
  language: string;
  /** What all languages share: the engine. */
  shared: BundleFile[];
}

/**
 * Everything the browser needs to search the documents: an index for each language, in one folder.
 * The same documents give the same bytes.
 */
export async function buildSearchBundle(
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
): Promise<BundleFile[]> {
  const groups = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const language = bundleLanguage(document.lang);
    groups.set(language, [...(groups.get(language) ?? []), document]);
  }
  const bundles: LanguageBundle[] = [];
  for (const [language, group] of groups) {
    bundles.push(await buildLanguage(language, group, vocabulary));
  }
  const entry = {
    version: '1.5.2',
    languages: Object.fromEntries(bundles.map((bundle) => [bundle.language, bundle.entry])),
    include_characters: [combiningStroke],
  };
  return [
    ...(bundles[0]?.shared ?? []),
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
    ...bundles.flatMap(({ files }) => files),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pagefind's engine: its interface and its worker are left out, and so is what is renamed. */
const engineFile = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

async function buildLanguage(
  language: string,
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
): Promise<LanguageBundle> {
  const records = withIds(toRecords(documents));
  const index = await newIndex();
  try {
    // Sent at once, they are taken in order; waiting for each would only idle.
    await Promise.all([...records].map(([id, record]) => addRecord(index, id, record)));
    const { files } = await index.getFiles();
    const fragments = new Map(
      files
        .filter(({ path }) => path.startsWith('fragment/'))
        .map(({ path, content }) => [fragmentAddress(content), path.slice(9).replace(/\..*$/, '')]),
    );
    const shown = files.map(({ path, content }) => ({
      path,
      content: path.startsWith('fragment/') ? showSection(content, records) : content,
    }));
    const packed = repack(
      shown,
      language,
      [...records.keys()].map((id) => fragments.get(id) ?? ''),
    );
    return {
      ...packed,
      language,
      files: [...packed.files, ...dataFiles(documents, vocabulary, packed.build)],
      shared: files
        .filter(({ path }) => engineFile.test(path))
        .map(({ path, content }) => ({
          path,
          content: path === 'pagefind.js' ? adaptPagefind(content) : content,
        })),
    };
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
 * The id stands in for the address until `showSection` puts the record's own: so each fragment can
 * be told. Every language is given to Pagefind as one that it neither stems nor segments.
 */
async function addRecord(index: PagefindIndex, id: string, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: id,
    language: 'vi',
    content: record.terms.content,
    meta: { title: record.terms.title, page: record.terms.page },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join('; ')}`);
}

function digestOf(record: SearchRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 20);
}
