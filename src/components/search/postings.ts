import { encodePrefix, encodeWord } from '../../render/search/terms.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import type { Term } from './query.ts';
import { hasMarks } from './query.ts';

/** A word of the query in one section. */
export interface Posting {
  hit: Hit;
  score: number;
  /** Where the word stands, counted in words of the section. */
  positions: ReadonlySet<number>;
  /** 1 for the marks as typed, less for other marks on the same letters. */
  likeness: number;
}

/** A word of the query in the whole index. */
export interface Word extends Term {
  /** No section has the word: the words that begin so stand in for it. */
  isPrefix: boolean;
  /** By section id. */
  postings: ReadonlyMap<string, Posting>;
}

/** "báo" was typed, the text has "bảo". */
export const otherMarks = 0.1;
/** "bao" was typed in a query with marks, the text has "báo". */
const marksLeftOut = 0.6;

/** Where each word of a query stands, in the order of the words. */
export async function findWords(pagefind: Pagefind, terms: readonly Term[]): Promise<Word[]> {
  const folded = await searchEach(pagefind, terms, false);
  const exact = terms.some(hasMarks) ? await searchEach(pagefind, terms, true) : [];
  return terms.map((term, index) => {
    const { isPrefix = false, hits = [] } = folded[index] ?? {};
    const asTyped = exact[index]?.isPrefix === isPrefix ? exact[index].hits : [];
    const likeness = asTyped.length === 0 ? 1 : hasMarks(term) ? otherMarks : marksLeftOut;
    return {
      ...term,
      isPrefix,
      postings: new Map([...toPostings(hits, likeness), ...toPostings(asTyped, 1)]),
    };
  });
}

interface Found {
  isPrefix: boolean;
  hits: Hit[];
}

async function searchEach(
  pagefind: Pagefind,
  terms: readonly Term[],
  exactDiacritics: boolean,
): Promise<Found[]> {
  await pagefind.options({ exactDiacritics });
  return Promise.all(terms.map(({ form }) => searchWord(pagefind, form)));
}

async function searchWord(pagefind: Pagefind, form: string): Promise<Found> {
  const whole = await pagefind.search(encodeWord(form));
  if (whole.results.length > 0) return { isPrefix: false, hits: whole.results };
  return { isPrefix: true, hits: (await pagefind.search(encodePrefix(form))).results };
}

function toPostings(hits: readonly Hit[], likeness: number): Iterable<[string, Posting]> {
  return hits.map((hit) => [
    hit.id,
    { hit, score: hit.score * likeness, positions: new Set(hit.words), likeness },
  ]);
}
