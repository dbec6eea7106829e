import type { Query } from '../language/query.ts';
import { adjacencyOf, hasPhrase, isJoined } from './adjacency.ts';
import type { Hit } from './pagefind.ts';
import type { Posting, Postings } from './postings.ts';
import { otherMarks } from './postings.ts';

/** Share of what the best section covers of a query that another must cover to be an answer. */
const leastCoverage = 0.5;
/** How much a section loses by the words that it lacks. */
const coveragePower = 2.5;
/** Weight of two words side by side as typed, against the words alone. */
const adjacencyWeight = 3;
/** Weight of the whole query standing as typed, against the words alone. */
const phraseWeight = 2;
/** Weight of the query standing in the section's own title, and in that of its page. */
const titleWeight = 2;
const pageTitleWeight = 0.8;

/** A unit of the query in one section, with how much the unit says. */
export interface WeighedUnit {
  posting: Posting | undefined;
  weight: number;
}

export interface RankedHit {
  hit: Hit;
  /** Comparable between readings of one query: about how often over it is answered. */
  score: number;
  /** Share of the query's weight that the section has, 0 to 1. */
  coverage: number;
  /** Whether every unit stands beside its neighbour in the query. */
  isJoined: boolean;
}

/**
 * The sections that answer a query, best first, out of `total`. Pagefind says where each word stands
 * and scores it alone; that a section covers the query and has its words side by side is weighed
 * here, since Pagefind's own phrase search sees only the first place of each word.
 */
export function rank(
  units: readonly Postings[],
  phrases: Query['phrases'],
  total: number,
): RankedHit[] {
  const weights = units.map((postings) => rarity(havingOf(postings), total));
  const wholeWeight = sum(weights);
  const sections = hitsOf(units).map((hit) => {
    const weighed = units.map((postings, index) => ({
      posting: postings.get(hit.id),
      weight: weights[index] ?? 0,
    }));
    return { hit, units: weighed, coverage: coverageOf(weighed) };
  });
  const best = Math.max(0, ...sections.map(({ coverage }) => coverage));
  return sections
    .filter(({ coverage }) => coverage > 0 && coverage >= best * leastCoverage)
    .filter((section) => phrases.every((phrase) => hasPhrase(section.units, phrase)))
    .map(({ hit, units: weighed, coverage }) => ({
      hit,
      coverage,
      score: scoreOf(weighed, coverage) / wholeWeight,
      isJoined: isJoined(weighed),
    }))
    .sort((a, b) => b.score - a.score);
}

function hitsOf(units: readonly Postings[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const postings of units) for (const [id, { hit }] of postings) hits.set(id, hit);
  return [...hits.values()];
}

function scoreOf(units: readonly WeighedUnit[], coverage: number): number {
  const whole = sum(units.map(({ weight }) => weight));
  const alone = sum(units.map(({ posting }) => posting?.score ?? 0));
  const isWhole = units.length > 1 && hasPhrase(units, { start: 0, end: units.length });
  const together = adjacencyWeight * adjacencyOf(units) + (isWhole ? phraseWeight * whole : 0);
  const titles =
    titleWeight * shareOf(units, ({ inTitle }) => inTitle) ** 2 +
    pageTitleWeight * shareOf(units, ({ inPageTitle }) => inPageTitle) ** 2;
  return (alone + together + titles * whole) * coverage ** coveragePower;
}

/** Share of the query's weight that a section has, 0 to 1. */
function coverageOf(units: readonly WeighedUnit[]): number {
  return shareOf(units, () => true);
}

function shareOf(units: readonly WeighedUnit[], counts: (posting: Posting) => boolean): number {
  const had = units.map(({ posting, weight }) =>
    posting !== undefined && counts(posting) ? posting.likeness * weight : 0,
  );
  return sum(had) / sum(units.map(({ weight }) => weight));
}

/** In how many sections a unit stands with its marks. */
function havingOf(postings: Postings): number {
  let having = 0;
  for (const { likeness } of postings.values()) if (likeness > otherMarks) having += 1;
  return having;
}

/** How much a word says: the fewer of the sections have it, the more (inverse document frequency). */
export function rarity(having: number, total: number): number {
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
