import { compareProblems } from '../tree/problem.ts';
import type { Problem } from '../tree/problem.ts';
import { crossProblems } from './checks/index.ts';
import type { LocatedEntry } from './entries.ts';
import { readContentFolder } from './files.ts';
import { readPictures } from './pictures.ts';
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
  const folder = await readContentFolder(root);
  const pictures = await readPictures(root, folder.assets);
  const { entries, problems } = await readEntries(folder.files, pictures, cache);
  return {
    entries,
    problems: [...folder.problems, ...problems, ...crossProblems(entries, pictures)].sort(
      compareProblems,
    ),
    fileCount: folder.files.length,
  };
}
