import type { WeighedWord } from './rank.ts';

/** How often the words of a query stand side by side in a section as typed; each time adds less. */
export function adjacencyOf(words: readonly WeighedWord[]): number {
  let score = 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (!word.posting || !next?.posting) continue;
    const following = next.posting.positions;
    const pairs = [...word.posting.positions].filter((place) => following.has(place + 1)).length;
    const times = pairs * Math.min(word.posting.likeness, next.posting.likeness);
    score += ((word.weight + next.weight) / 2) * ((2.2 * times) / (times + 1.2));
  }
  return score;
}

/** Whether the words from `start` to `end` of the query stand side by side in the section. */
export function hasPhrase(
  words: readonly WeighedWord[],
  { start, end }: { start: number; end: number },
): boolean {
  const [first, ...rest] = words.slice(start, end).map(({ posting }) => posting?.positions);
  if (!first) return false;
  return [...first].some((place) => rest.every((places, index) => places?.has(place + index + 1)));
}
