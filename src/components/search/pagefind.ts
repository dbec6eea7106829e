/** The part of Pagefind's browser API that the search uses (pagefind.js 1.5). */
export interface Pagefind {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  /** Sections that have the word, or a word that begins so; `null` gives all sections. */
  search(word: string | null): Promise<{ results: Hit[] }>;
}

export interface Hit {
  id: string;
  score: number;
  /** Where the word stands, counted in words of the section. */
  words: number[];
  data(): Promise<Fragment>;
}

/** What the index keeps of a section to show it. */
export interface Fragment {
  /** Address, with the base path and the anchor. */
  url: string;
  content: string;
  meta: Record<string, string>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** Measured on a labelled set: less weight to short sections and to titles than Pagefind gives. */
const ranking = { pageLength: 0.3, metaWeights: { title: 2 } };

/**
 * Loads the bundle below `folder`. A browser remembers a module that failed to load, so each new
 * attempt asks for another address.
 */
export async function loadPagefind(folder: string, attempt = 1): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempt > 1 ? `?lan=${attempt}` : ''}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  return module.createInstance({ basePath: folder, noWorker: true, ranking });
}
