import type { LocatedEntry } from '../library/entries.ts';
import type { Place } from '../tree/problem.ts';
import type { ContentTree, TreeNode } from '../tree/types.ts';
import { childrenOf } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';

/** Words that are read together: a paragraph, a heading, a cell, a field. */
export interface Passage {
  text: string;
  /** Where each code unit of the text stands in the source; none where it is written otherwise there. */
  offsets: readonly (number | undefined)[];
  /** Where the passage begins, for what has no place of its own. */
  place: Place;
}

/** A sign that stands for what is not text: code, a picture. It is neither letter nor space. */
const other = '\ufffc';

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The passages of a text; those in another language than Vietnamese are left out. */
export function passagesOf(tree: ContentTree, source: string): Passage[] {
  return [...walk(tree)].flatMap(({ node, ancestors }): Passage[] => {
    if (!leaves.has(node.type) || isForeign(node) || ancestors.some(isForeign)) return [];
    const parts = [...textParts(node, source)];
    return [
      {
        text: parts.map(({ text }) => text).join(''),
        offsets: parts.flatMap(({ text, start }) =>
          Array.from({ length: text.length }, (_, index) =>
            start === undefined ? undefined : start + index,
          ),
        ),
        place: node.position?.start ?? { line: 1, column: 1 },
      },
    ];
  });
}

function isForeign(node: TreeNode): boolean {
  return node.data?.lang !== undefined && node.data.lang !== 'vi';
}

interface TextPart {
  text: string;
  /** Where it stands in the source, if it stands there as it is read. */
  start?: number | undefined;
}

function* textParts(node: TreeNode, source: string): Generator<TextPart> {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    const isExact =
      start?.offset !== undefined && source.slice(start.offset, end?.offset) === node.value;
    yield { text: withoutAddresses(node.value), start: isExact ? start.offset : undefined };
  } else if (node.type === 'break') yield { text: '\n' };
  else if (node.type === 'footnoteReference') return;
  else if ('children' in node)
    for (const child of childrenOf(node)) yield* textParts(child, source);
  else yield { text: other };
}

let measured: { source: string; starts: readonly number[] } = { source: '', starts: [0] };

/** Where lines begin; the entries of one list ask for the same source, one after the other. */
function lineStartsOf(source: string): readonly number[] {
  if (measured.source !== source) {
    let start = 0;
    const starts = source.split('\n').map((line) => {
      const own = start;
      start += line.length + 1;
      return own;
    });
    measured = { source, starts };
  }
  return measured.starts;
}

/** Addresses follow rules of their own. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+|\S+@\S+/gu, (address) => other.repeat(address.length));
}

/** Fields that hold no words of ours: codes, addresses, names of sources, quotations. */
const unread: ReadonlySet<string> = new Set(['id', 'url', 'source', 'sources', 'quote', 'number']);

/** The fields of an entry that are sentences. */
export function fieldPassages({ entry, located, root }: LocatedEntry, source: string): Passage[] {
  const starts = lineStartsOf(source);
  return sentencesIn(entry.data, root).map(({ text, path }) => {
    const place = located.placeOf(path);
    const value = (starts[place.line - 1] ?? 0) + place.column - 1;
    const begin = /["']/.test(source.charAt(value)) ? value + 1 : value;
    const isExact = source.startsWith(text, begin);
    return {
      text: withoutAddresses(text),
      offsets: Array.from({ length: text.length }, (_, index) =>
        isExact ? begin + index : undefined,
      ),
      place,
    };
  });
}

function sentencesIn(
  value: unknown,
  path: readonly PropertyKey[],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return /\S\s+\S/u.test(value) ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    unread.has(key) ? [] : sentencesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
