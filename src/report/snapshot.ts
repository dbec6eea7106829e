import type { CheckedContent } from '../library/check-content.ts';
import type { AnyEntry } from '../library/entries.ts';
import { assembleLibrary } from '../library/library.ts';
import type { Library } from '../library/library.ts';
import type { Problem } from '../tree/problem.ts';

/** A content folder as it stood at one moment: what could be read of it, and what is wrong. */
export interface Snapshot {
  entries: AnyEntry[];
  /** Undefined when the content is too broken to be put together. */
  library: Library | undefined;
  problems: Problem[];
  /** Files below the content folder whose text could not be read at all. */
  unreadable: ReadonlySet<string>;
}

/** Content with problems still makes a snapshot: a report is wanted most when something is wrong. */
export function snapshotOf({ entries, problems }: CheckedContent): Snapshot {
  const all = entries.map(({ entry }) => entry);
  const read = new Set(all.map(({ file }) => file));
  const wrong = problems.map(({ file }) => file);
  return {
    entries: all,
    library: all.some(({ collection }) => collection === 'site') ? assembleLibrary(all) : undefined,
    problems,
    unreadable: new Set(wrong.filter((file) => !read.has(file))),
  };
}

/** Content that is not there: what a first proposal is compared with. */
export const emptySnapshot: Snapshot = {
  entries: [],
  library: undefined,
  problems: [],
  unreadable: new Set(),
};
