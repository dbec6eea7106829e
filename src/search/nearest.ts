import { fold } from '../language/fold.ts';
import { normalise } from '../language/normalise.ts';
import type { CatalogueTitle } from './catalogue.ts';

const offered = 5;
/** Share of common letter groups below which titles are not alike. */
const leastLikeness = 0.2;

/** The titles most like a text, by the groups of three letters that they share. */
export function nearestTitles(text: string, titles: readonly CatalogueTitle[]): CatalogueTitle[] {
  const sought = groupsOf(text);
  return titles
    .map((title) => ({ title, likeness: likeness(sought, groupsOf(title[0])) }))
    .filter((each) => each.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, offered)
    .map(({ title }) => title);
}

/** Share of the sought groups that a title has, with a little for shortness. */
function likeness(sought: ReadonlySet<string>, had: ReadonlySet<string>): number {
  let common = 0;
  for (const group of sought) if (had.has(group)) common += 1;
  return common === 0 ? 0 : common / (sought.size + 0.1 * had.size);
}

function groupsOf(text: string): Set<string> {
  const letters = ` ${fold(normalise(text)).toLowerCase()} `.replace(/[^a-z0-9]+/g, ' ');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}
