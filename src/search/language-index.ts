import type { Lexicon, LexiconData } from '../language/lexicon.ts';
import { openLexicon } from '../language/lexicon.ts';
import { fold } from '../language/fold.ts';
import type { Catalogue, CatalogueLaw, CatalogueTitle } from './catalogue.ts';
import { dataFile, lawKey } from './catalogue.ts';
import type { Fragment, Hit, Pagefind } from './pagefind.ts';
import { openWordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** Everything that is known of one language, ready to be searched. */
export interface LanguageIndex {
  language: string;
  words: WordIndex;
  catalogue: Catalogue;
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Sections in all. */
  total: number;
  /** Number of a section, counted through the pages in their order. */
  numberOf(hit: Hit): number;
  /** Number of the page that a section is of. */
  pageOf(section: number): number;
  /** What an answer in this section weighs. */
  weightOf(section: number): number;
  /** Whether a section stands for its whole page. */
  isPage(section: number): boolean;
  /** What is shown of a section that was found, or that a legal reference names. */
  fragment(section: number): Promise<Fragment>;
  lexicon(): Promise<Lexicon>;
  laws(): Promise<CatalogueLaw[]>;
  titles(): Promise<CatalogueTitle[]>;
}

/** Fetches a JSON file of the bundle, by its name in the bundle's folder. */
export type FetchData = (file: string) => Promise<unknown>;

export async function openLanguageIndex(
  pagefind: Pagefind,
  { language, build }: { language: string; build: string },
  fetchData: FetchData,
): Promise<LanguageIndex> {
  const load = <T>(kind: Parameters<typeof dataFile>[0]): Promise<T> =>
    fetchData(dataFile(kind, build)) as Promise<T>;
  const catalogue = await load<Catalogue>('catalogue');
  const pages = catalogue.pages.flatMap(([sections], page) => Array<number>(sections).fill(page));
  const words = openWordIndex(pagefind);
  const fragments = new Map<number, Promise<Fragment>>();

  async function loadFragment(section: number): Promise<Fragment> {
    const id = `${build}_${section.toString(36)}`;
    if (!words.hitOf(id)) await words.findName(lawKey(section));
    const hit = words.hitOf(id);
    if (!hit) throw new Error(`The search has no section ${section}`);
    return hit.data();
  }

  return {
    language,
    words,
    catalogue,
    abbreviations: readAbbreviations(catalogue.abbreviations),
    total: pages.length,
    numberOf,
    pageOf: (section) => pages[section] ?? 0,
    weightOf: (section) => catalogue.weights[pages[section] ?? 0] ?? 1,
    isPage: (section) => pages[section] !== pages[section - 1],
    fragment(section) {
      const shown = fragments.get(section) ?? loadFragment(section);
      fragments.set(section, shown);
      shown.catch(() => fragments.delete(section));
      return shown;
    },
    lexicon: once(async () => openLexicon(await load<LexiconData>('lexicon'))),
    laws: once(() => load<CatalogueLaw[]>('laws')),
    titles: once(() => load<CatalogueTitle[]>('titles')),
  };
}

/** Fragments are named "vi_1a2b3c_1f": language, build, number of the section in base 36. */
function numberOf({ id }: Hit): number {
  return parseInt(id.slice(id.lastIndexOf('_') + 1), 36);
}

/** Expansions by abbreviation, also by what stands for it without marks. */
function readAbbreviations(pairs: Catalogue['abbreviations']): Map<string, string[]> {
  const expansions = new Map<string, string[]>();
  for (const [abbreviation, expansion] of pairs) {
    for (const key of new Set([abbreviation, fold(abbreviation)])) {
      expansions.set(key, [...(expansions.get(key) ?? []), expansion]);
    }
  }
  return expansions;
}

/** Loads once; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
