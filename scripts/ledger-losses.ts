/** What a ledger and its successor are compared by: the redirects of the library. */
export interface Move {
  from: string;
  to: string;
}

/** Addresses that were published and are gone without a redirect to one that exists. */
export function lostAddresses(
  published: readonly string[],
  current: readonly string[],
  moves: readonly Move[],
): string[] {
  const known = new Set(current);
  const redirected = new Map(moves.map(({ from, to }) => [from, to.replace(/#.*$/, '')]));
  return published.flatMap((address) => {
    if (known.has(address)) return [];
    const target = redirected.get(address);
    if (target === undefined) return [`${address} is gone`];
    return known.has(target) ? [] : [`${address} is redirected to ${target}, which is not there`];
  });
}

/**
 * Paragraphs (`address#id digest`) whose id is gone, or whose words now stand under another id,
 * without a redirect. Words edited under their own id are not lost.
 */
export function lostBlocks(
  published: readonly string[],
  current: readonly string[],
  moves: readonly Move[],
): string[] {
  const was = digestsByPlace(published);
  const now = digestsByPlace(current);
  const redirected = new Set(moves.map(({ from }) => from));
  return [...was].flatMap(([place, digest]) => {
    if (redirected.has(place) || redirected.has(place.replace(/#.*$/, ''))) return [];
    if (!now.has(place)) return [`${place} is gone`];
    if (now.get(place) === digest) return [];
    const newPlace = [...now].find(
      ([other, words]) => words === digest && was.get(other) !== digest,
    )?.[0];
    return newPlace === undefined ? [] : [`${place} had the words that now stand at ${newPlace}`];
  });
}

function digestsByPlace(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.map((line): [string, string] => {
      const [place = '', digest = ''] = line.split(' ');
      return [place, digest];
    }),
  );
}

/**
 * Editions (`id number hash`) that were published and whose text is another now: whoever holds the
 * printed edition would be told that it still holds. A changed text needs a new number.
 */
export function changedEditions(
  published: readonly string[],
  current: readonly string[],
): string[] {
  const was = new Map(published.map(splitEdition));
  return current.flatMap((line) => {
    const [edition, hash] = splitEdition(line);
    const before = was.get(edition);
    return before === undefined || before === hash
      ? []
      : [`${edition} was published with other content (${before}, now ${hash})`];
  });
}

function splitEdition(line: string): [edition: string, hash: string] {
  const end = line.lastIndexOf(' ');
  return [line.slice(0, end), line.slice(end + 1)];
}
