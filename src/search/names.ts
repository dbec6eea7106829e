import { nameKey } from '../language/names.ts';
import type { Reading } from '../language/readings.ts';
import type { LanguageIndex } from './language-index.ts';
import { rarity, sum } from './rank.ts';

/** Weight of a section whose name is the query or a part of it, and of a page of that name. */
const nameWeights = { whole: 6, part: 3 };
const pageNameWeights = { whole: 8, part: 8 };
/** A name that is less of the query than this is no answer to it. */
const leastNameShare = 0.35;
const longestNamedQuery = 8;
/**
 * Adds to the scores of sections found whose name is the query, or stands in it as a good part of it.
 * `coverage` is what they cover of the query, by their ids.
 */
export async function addNames(
  index: LanguageIndex,
  { units, weight }: Reading,
  coverage: ReadonlyMap<string, number>,
  scores: Map<number, number>,
): Promise<void> {
  const words = units.flatMap((unit) => unit[0] ?? []);
  const found = await index.words.find(words, false);
  const weights = found.map(({ hits }) => rarity(hits.length, index.total));
  const whole = sum(weights);
  for (const { start, end } of spansOf(words.length)) {
    const share = sum(weights.slice(start, end)) / whole;
    if (share < leastNameShare) continue;
    const key = nameKey(
      words
        .slice(start, end)
        .map(({ form }) => form)
        .join(' '),
    );
    for (const hit of await index.words.findName(key)) {
      const covered = coverage.get(hit.id);
      if (covered === undefined) continue;
      const section = index.numberOf(hit);
      const isWhole = end - start === words.length;
      const nameWeight = index.isPage(section) ? pageNameWeights : nameWeights;
      const bonus = isWhole ? nameWeight.whole : nameWeight.part * share;
      const likeness = Math.min(1, covered / share);
      scores.set(section, (scores.get(section) ?? 0) + bonus * likeness * weight);
    }
  }
}

/** The whole of so many words, and its parts of two or more. */
function spansOf(length: number): { start: number; end: number }[] {
  if (length === 1) return [{ start: 0, end: 1 }];
  const starts = Array.from({ length: Math.min(length, longestNamedQuery) }, (_, start) => start);
  return starts.flatMap((start) =>
    starts.filter((last) => last > start).map((last) => ({ start, end: last + 1 })),
  );
}
