import type { WeighedUnit } from './rank.ts';

/** How often the units of a query stand side by side in a section as typed; each time adds less. */
export function adjacencyOf(units: readonly WeighedUnit[]): number {
  let score = 0;
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (!unit.posting || !next?.posting) continue;
    const following = next.posting.spans;
    const pairs = [...unit.posting.spans.values()].filter((end) => following.has(end + 1)).length;
    const times = pairs * Math.min(unit.posting.likeness, next.posting.likeness);
    score += ((unit.weight + next.weight) / 2) * ((2.2 * times) / (times + 1.2));
  }
  return score;
}

/** Whether the units from `start` to `end` of the query stand side by side in the section. */
export function hasPhrase(
  units: readonly WeighedUnit[],
  { start, end }: { start: number; end: number },
): boolean {
  const [first, ...rest] = units.slice(start, end).map(({ posting }) => posting?.spans);
  if (!first) return false;
  return [...first.values()].some((endOfFirst) => {
    let last = endOfFirst;
    return rest.every((spans) => {
      const next = spans?.get(last + 1);
      if (next !== undefined) last = next;
      return next !== undefined;
    });
  });
}

/** Whether each unit stands beside the one before or after it somewhere in the section. */
export function isJoined(units: readonly WeighedUnit[]): boolean {
  return units.every((_, place) =>
    [place - 1, place].some(
      (start) =>
        start >= 0 && start + 2 <= units.length && hasPhrase(units, { start, end: start + 2 }),
    ),
  );
}
