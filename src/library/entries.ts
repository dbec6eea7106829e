import type { CollectionData, CollectionName } from '../schema/collections.ts';
import type { LocatedData } from '../tree/yaml.ts';
import type { ContentTree } from '../tree/types.ts';

/** One entry of a collection, as read from the content folder. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  /** The file it stands in, below the content folder. */
  file: string;
  /** Hash of its source and of all that its tree depends on; names its tree in the cache. */
  digest: string;
  data: CollectionData<C>;
  tree?: ContentTree;
}

/** An entry of any collection, told apart by its `collection`. */
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/** An entry with what is needed to place a problem in its file. */
export interface LocatedEntry {
  entry: AnyEntry;
  located: Pick<LocatedData, 'placeOf'>;
  /** Where the entry stands in its file's data: empty but for the entries of a list. */
  root: readonly PropertyKey[];
}

export function entriesOf<C extends CollectionName>(
  entries: readonly AnyEntry[],
  collection: C,
): Entry<C>[] {
  return entries.filter((entry) => entry.collection === collection) as unknown as Entry<C>[];
}
