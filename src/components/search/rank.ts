import { adjacencyOf, hasPhrase } from './adjacency.ts';
import type { Hit } from './pagefind.ts';
import type { Posting, Word } from './postings.ts';
import { otherMarks } from './postings.ts';
import type { Query } from './query.ts';

/** Share of what the best section covers of a query that another must cover to be an answer. */
const leastCoverage = 0.5;
/** How much a section loses by the words that it lacks. */
const coveragePower = 2.5;
/** Weight of two words side by side as typed, against the words alone. */
const adjacencyWeight = 3;
/** Weight of the whole query standing as typed, against the words alone. */
const phraseWeight = 2;
/** When answers abound, those below this share of the best score are left out. */
const leastScore = 0.12;
const abundance = 20;

/** A word of the query in one section, with how much the word says. */
export interface WeighedWord {
  posting: Posting | undefined;
  weight: number;
}

/**
 * The sections that answer a query, best first, out of `total`. Pagefind says where each word stands
 * and scores it alone; that a section covers the query and has its words side by side is weighed
 * here, since Pagefind's own phrase search sees only the first place of each word.
 */
export function rank(words: readonly Word[], phrases: Query['phrases'], total: number): Hit[] {
  const weights = words.map((word) => rarity(word, total));
  const sections = hitsOf(words).map((hit) => {
    const weighed = words.map(({ postings }, index) => ({
      posting: postings.get(hit.id),
      weight: weights[index] ?? 0,
    }));
    return { hit, words: weighed, coverage: coverageOf(weighed) };
  });
  const best = Math.max(0, ...sections.map(({ coverage }) => coverage));
  const scored = sections
    .filter(({ coverage }) => coverage >= best * leastCoverage)
    .filter((section) => phrases.every((phrase) => hasPhrase(section.words, phrase)))
    .map((section) => ({ hit: section.hit, score: scoreOf(section.words, section.coverage) }))
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
  const least = scored.length > abundance ? (scored[0]?.score ?? 0) * leastScore : 0;
  return scored.filter(({ score }) => score >= least).map(({ hit }) => hit);
}

function hitsOf(words: readonly Word[]): Hit[] {
  const postings = words.flatMap((word) => [...word.postings.values()]);
  return [...new Map(postings.map(({ hit }) => [hit.id, hit])).values()];
}

function scoreOf(words: readonly WeighedWord[], coverage: number): number {
  const alone = sum(words.map(({ posting }) => posting?.score ?? 0));
  const whole = words.length > 1 && hasPhrase(words, { start: 0, end: words.length });
  const phrase = whole ? sum(words.map(({ weight }) => weight)) : 0;
  const together = adjacencyWeight * adjacencyOf(words) + phraseWeight * phrase;
  return (alone + together) * coverage ** coveragePower;
}

/** Share of the query's weight that a section has, 0 to 1. */
function coverageOf(words: readonly WeighedWord[]): number {
  const had = words.map(({ posting, weight }) => (posting?.likeness ?? 0) * weight);
  return sum(had) / sum(words.map(({ weight }) => weight));
}

/** How much a word says: the fewer of the sections have it, the more (inverse document frequency). */
function rarity({ postings }: Word, total: number): number {
  const having = [...postings.values()].filter(({ likeness }) => likeness > otherMarks).length;
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
