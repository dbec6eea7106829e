/** The part of Pagefind's browser API that the search uses (pagefind.js 1.5). */
export interface Pagefind {
  options(options: { exactDiacritics?: boolean; ranking?: object }): Promise<void>;
  /** Sections that have the word, or a word that begins so. */
  search(word: string): Promise<{ results: Hit[] }>;
}

export interface Hit {
  id: string;
  score: number;
  /** Where the word stands, counted in words of the section. */
  words: number[];
  /** Which of the section's titles have the word; absent when none has. */
  matchedMetaFields?: string[];
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

/** Instances share one engine, which two that start at once would each replace under the other. */
let starting: Promise<unknown> = Promise.resolve();

/** Measured on a labelled set: less weight to short sections and to titles than Pagefind gives. */
const ranking = { pageLength: 0.3, metaWeights: { title: 2, page: 1 } };

/**
 * Loads the index of a language from the bundle below `folder`. A browser remembers a module that
 * failed to load, so each new attempt asks for another address.
 */
export async function loadPagefind(
  folder: string,
  language: string,
  attempt = 1,
): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempt > 1 ? `?lan=${attempt}` : ''}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const start = starting.then(async () => {
    const pagefind = module.createInstance({ basePath: folder, noWorker: true, language });
    // Its own `init` does not wait for the engine; to set the ranking does.
    await pagefind.options({ ranking });
    return pagefind;
  });
  starting = start.catch(() => undefined);
  return start;
}
