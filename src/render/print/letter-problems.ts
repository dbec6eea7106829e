import type { LocatedEntry } from '../../library/entries.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Place, Problem } from '../../tree/problem.ts';
import type { TreeNode } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';
import { loadFonts } from './fonts.ts';
import { describeLetter, letterFinder } from './letters.ts';

/** Data that guides the site and the search; nothing of it is printed. */
const unprinted: ReadonlySet<CollectionName> = new Set([
  'languages',
  'abbreviations',
  'synonyms',
  'redirects',
]);

/** Letters of the content that the print fonts lack, each at its first place in a file. */
export async function letterProblems(entries: readonly LocatedEntry[]): Promise<Problem[]> {
  const { canSet } = await loadFonts();
  const printed = entries.filter(({ entry }) => !unprinted.has(entry.collection));
  return printed.flatMap((located) => {
    const { entry } = located;
    // Every text is printed as a sheet, whatever else it is printed as.
    const unknownIn = letterFinder((letter) => canSet(letter, 'sheet'));
    return [...textsOf(located)].flatMap(({ text, place }) =>
      unknownIn(text).map((letter) => ({
        file: entry.file,
        ...shifted(place, text, letter.index),
        rule: 'print/letter',
        message: describeLetter(letter, text),
      })),
    );
  });
}

interface PlacedText {
  text: string;
  place: Place;
}

function* textsOf({ entry, located, root }: LocatedEntry): Generator<PlacedText> {
  for (const { text, path } of stringsOf(entry.data, root)) {
    yield { text, place: located.placeOf(path) };
  }
  if (entry.tree === undefined) return;
  for (const { node } of walk(entry.tree)) {
    const place = node.position?.start;
    for (const text of wordsOf(node)) yield { text, place: place ?? { line: 1, column: 1 } };
  }
}

function wordsOf(node: TreeNode): string[] {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'inlineCode':
      return [node.value];
    case 'component':
      return stringsOf(node.attributes, []).map(({ text }) => text);
    default:
      return [];
  }
}

function stringsOf(
  value: unknown,
  path: readonly PropertyKey[],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key]));
}

/** The place of a letter within a text that begins at `place`; soft line ends are in the text. */
function shifted({ line, column }: Place, text: string, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
}
