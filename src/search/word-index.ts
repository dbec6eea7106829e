import { encodePrefix, encodeWord } from '../language/index-words.ts';
import type { Term } from '../language/query.ts';
import { hasMarks } from '../language/query.ts';
import type { Hit, Pagefind } from './pagefind.ts';

/** Where one word of the library stands, with what marks. */
export interface FoundWord {
  /** No section has the word: the words that begin so stand in for it. */
  isPrefix: boolean;
  /** Sections with the word under any marks. */
  hits: readonly Hit[];
  /** Sections with the word as typed, when it was typed with marks or beside words with marks. */
  exact: readonly Hit[];
}

/** Looks words up one by one, each only once. */
export interface WordIndex {
  /** The last hit seen of a section, by the id of its fragment. */
  hitOf(id: string): Hit | undefined;
  /** `isMarked`: whether the query has any marks, so that a word without them means none. */
  find(terms: readonly Term[], isMarked: boolean): Promise<FoundWord[]>;
  /** Sections that go by the name of this key. */
  findName(key: string): Promise<readonly Hit[]>;
}

export function openWordIndex(pagefind: Pagefind): WordIndex {
  const known = new Map<string, Promise<readonly Hit[]>>();
  const seen = new Map<string, Hit>();
  let exactDiacritics: boolean | undefined;

  // Pagefind keeps the way marks count as a setting of the whole engine: all words of one way
  // first, then all of the other, one query at a time.
  async function look(words: readonly string[], exact: boolean): Promise<(readonly Hit[])[]> {
    const key = (word: string): string => `${exact ? '=' : '~'}${word}`;
    if (words.some((word) => !known.has(key(word))) && exactDiacritics !== exact) {
      exactDiacritics = exact;
      await pagefind.options({ exactDiacritics: exact });
    }
    return Promise.all(
      words.map((word) => {
        const found =
          known.get(key(word)) ?? pagefind.search(word).then(({ results }) => results.map(note));
        known.set(key(word), found);
        found.catch(() => known.delete(key(word)));
        return found;
      }),
    );
  }

  function note(hit: Hit): Hit {
    seen.set(hit.id, hit);
    return hit;
  }

  return {
    hitOf: (id) => seen.get(id),
    async find(terms, isMarked) {
      const whole = await look(
        terms.map(({ form }) => encodeWord(form)),
        false,
      );
      const isPrefix = whole.map(({ length }) => length === 0);
      const coded = terms.map(({ form }, place) =>
        isPrefix[place] ? encodePrefix(form) : encodeWord(form),
      );
      const hits = await look(coded, false);
      const exact = isMarked ? await look(coded, true) : [];
      return terms.map((term, place) => ({
        isPrefix: isPrefix[place] ?? false,
        hits: hits[place] ?? [],
        exact: exact[place] ?? (hasMarks(term) ? [] : (hits[place] ?? [])),
      }));
    },
    async findName(key) {
      const [hits = []] = await look([encodeWord(key)], false);
      return hits;
    },
  };
}
