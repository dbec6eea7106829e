import { compareProblems } from '../tree/problem.ts';
import type { Problem } from '../tree/problem.ts';
import { crossProblems } from './checks/index.ts';
import type { ContentFolder } from './content-folder.ts';
import type { LocatedEntry } from './entries.ts';
import { readContentFolder } from './files.ts';
import { readEntries } from './read-entries.ts';
import type { ContentCache } from './tree-cache.ts';

export interface CheckedContent {
  entries: LocatedEntry[];
  /** Every problem of every file, by file, line and column. */
  problems: Problem[];
  fileCount: number;
}

/** Reads and checks a whole content folder: what `npm run check` prints and what gates the build. */
export async function checkContent(root: string, cache?: ContentCache): Promise<CheckedContent> {
  return check(await readContentFolder(root), cache);
}

/**
 * The gate: every problem of a folder as it was read. It touches nothing but the cache; `onFile` is
 * told of each file before it is parsed, and of undefined when all have been.
 */
export async function check(
  folder: ContentFolder,
  cache?: ContentCache,
  onFile?: (path: string | undefined) => void,
): Promise<CheckedContent> {
  const { entries, problems } = await readEntries(folder.files, {
    pictures: folder.pictures,
    cache,
    onFile,
  });
  onFile?.(undefined);
  return {
    entries,
    problems: [...folder.problems, ...problems, ...crossProblems(entries, folder)].sort(
      compareProblems,
    ),
    fileCount: folder.files.length,
  };
}
