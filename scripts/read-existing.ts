import { readContentFolder } from '../src/library/files.ts';
import { readEntries } from '../src/library/read-entries.ts';
import type { Existing } from '../src/scaffold/answers.ts';

/** The content folder as it is; files with problems are left out, for they are not in the way. */
export async function readExisting(root: string): Promise<Existing> {
  const { files } = await readContentFolder(root);
  const { entries } = await readEntries(files);
  return {
    entries: entries.map(({ entry }) => entry),
    sources: new Map(files.map(({ path, source }) => [path, source])),
  };
}
