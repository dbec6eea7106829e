import type { Problem } from '../../tree/problem.ts';
import type { TreeNode } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Entry, LocatedEntry } from '../entries.ts';

/** A problem at a field of an entry's data. */
export function problemAt(
  { entry, located, root }: LocatedEntry,
  path: readonly PropertyKey[],
  rule: string,
  message: string,
): Problem {
  return { file: entry.file, ...located.placeOf([...root, ...path]), rule, message };
}

/** A problem at a node of an entry's text. */
export function problemAtNode(
  entry: LocatedEntry,
  node: TreeNode,
  rule: string,
  message: string,
): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file: entry.entry.file, line, column, rule, message };
}

export function nodesOf({ entry }: LocatedEntry): TreeNode[] {
  return entry.tree === undefined ? [] : [...walk(entry.tree)].map(({ node }) => node);
}

export function idsOf(entries: readonly LocatedEntry[], collection: string): string[] {
  return entries
    .filter(({ entry }) => entry.collection === collection)
    .map(({ entry }) => entry.id);
}

/** The entries of one collection, with their places. */
export function locatedOf<C extends CollectionName>(
  entries: readonly LocatedEntry[],
  collection: C,
): (LocatedEntry & { entry: Entry<C> })[] {
  return entries.filter(({ entry }) => entry.collection === collection) as (LocatedEntry & {
    entry: Entry<C>;
  })[];
}
