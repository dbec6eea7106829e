import type { Phrase, Reading, Unit } from '../language/readings.ts';
import type { Term } from '../language/query.ts';
import { hasMarks } from '../language/query.ts';
import type { Hit } from './pagefind.ts';
import type { FoundWord, WordIndex } from './word-index.ts';

/** A unit of a query in one section. */
export interface Posting {
  hit: Hit;
  score: number;
  /** Where the unit stands: its first word to its last, counted in words of the section. */
  spans: ReadonlyMap<number, number>;
  /** 1 for the marks as typed, less for other marks on the same letters. */
  likeness: number;
  inTitle: boolean;
  inPageTitle: boolean;
}

/** A unit of a query in the whole index, by section id. */
export type Postings = ReadonlyMap<string, Posting>;

/** "báo" was typed, the text has "bảo". */
export const otherMarks = 0.1;
/** "bao" was typed in a query with marks, the text has "báo". */
const marksLeftOut = 0.6;

/** Where each unit of a reading stands, in the order of the units. */
export async function findUnits(index: WordIndex, { units }: Reading): Promise<Postings[]> {
  const terms = units.flat(2);
  const isMarked = terms.some(hasMarks);
  const found = await index.find(terms, isMarked);
  const words = new Map(
    terms.map((term, place) => [term, toPostings(term, found[place], isMarked)]),
  );
  return units.map((unit) => uniteAlternatives(unit, words));
}

function toPostings(term: Term, word: FoundWord | undefined, isMarked: boolean): Postings {
  const { hits = [], exact = [] } = word ?? {};
  const likeness = isMarked && exact.length > 0 ? (hasMarks(term) ? otherMarks : marksLeftOut) : 1;
  return new Map([...postingsOf(hits, likeness), ...(isMarked ? postingsOf(exact, 1) : [])]);
}

function postingsOf(hits: readonly Hit[], likeness: number): [string, Posting][] {
  return hits.map((hit) => [
    hit.id,
    {
      hit,
      score: hit.score * likeness,
      spans: spansOf(hit),
      likeness,
      inTitle: hit.matchedMetaFields?.includes('title') ?? false,
      inPageTitle: hit.matchedMetaFields?.includes('page') ?? false,
    },
  ]);
}

const spans = new WeakMap<Hit, ReadonlyMap<number, number>>();

/** The places of a word in a section; made once for each hit, which the word index keeps. */
function spansOf(hit: Hit): ReadonlyMap<number, number> {
  const made = spans.get(hit) ?? new Map(hit.words.map((place) => [place, place]));
  spans.set(hit, made);
  return made;
}

function uniteAlternatives(unit: Unit, words: ReadonlyMap<Term, Postings>): Postings {
  const [first = [], ...others] = unit;
  const united = new Map(phrasePostings(first, words));
  for (const phrase of others) {
    for (const [id, posting] of phrasePostings(phrase, words)) {
      const known = united.get(id);
      united.set(id, known === undefined ? posting : unite(known, posting));
    }
  }
  return united;
}

function unite(left: Posting, right: Posting): Posting {
  return {
    hit: left.hit,
    score: Math.max(left.score, right.score),
    spans: new Map([...left.spans, ...right.spans]),
    likeness: Math.max(left.likeness, right.likeness),
    inTitle: left.inTitle || right.inTitle,
    inPageTitle: left.inPageTitle || right.inPageTitle,
  };
}

/** Sections in which the words of a phrase stand side by side, or all stand in a title. */
function phrasePostings(phrase: Phrase, words: ReadonlyMap<Term, Postings>): Postings {
  const each = phrase.map((term) => words.get(term));
  const [first, ...rest] = each;
  if (first === undefined || rest.length === 0) return first ?? new Map<string, Posting>();
  const found = new Map<string, Posting>();
  for (const [id, posting] of first) {
    const others = rest.map((postings) => postings?.get(id));
    if (others.some((other) => other === undefined)) continue;
    const all = [posting, ...others.filter((other) => other !== undefined)];
    const starts = [...posting.spans.keys()].filter((start) =>
      all.every(({ spans }, place) => spans.has(start + place)),
    );
    const inTitle = all.every((one) => one.inTitle);
    const inPageTitle = all.every((one) => one.inPageTitle);
    if (starts.length === 0 && !inTitle && !inPageTitle) continue;
    found.set(id, {
      hit: posting.hit,
      // A phrase says as much as its rarest word, more often said.
      score: Math.max(...all.map(({ score }) => score)),
      spans: new Map(starts.map((start) => [start, start + phrase.length - 1])),
      likeness: Math.min(...all.map(({ likeness }) => likeness)),
      inTitle,
      inPageTitle,
    });
  }
  return found;
}
