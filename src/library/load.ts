import { formatProblem } from '../tree/problem.ts';
import type { Problem } from '../tree/problem.ts';
import { checkContent } from './check-content.ts';
import { cacheFolder, contentFolder } from './environment.ts';
import type { AnyEntry } from './entries.ts';
import { assembleLibrary } from './library.ts';
import type { Library } from './library.ts';
import { fingerprintOf } from './files.ts';
import { openContentCache } from './tree-cache.ts';

/** Thrown when content has problems: its message lists all of them, a line each. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Nội dung có ${problems.length} lỗi:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

let last: { fingerprint: string; entries: Promise<AnyEntry[]> } | undefined;

/**
 * The checked entries of the content folder; throws a ContentError when there are problems.
 * A folder that has not changed since the last call is not read again.
 */
export async function loadEntries(root = contentFolder()): Promise<AnyEntry[]> {
  const fingerprint = await fingerprintOf(root);
  if (last?.fingerprint !== fingerprint) last = { fingerprint, entries: readChecked(root) };
  return last.entries;
}

async function readChecked(root: string): Promise<AnyEntry[]> {
  const { entries, problems } = await checkContent(root, await openContentCache(cacheFolder, root));
  if (problems.length > 0) throw new ContentError(problems);
  return entries.map(({ entry }) => entry);
}

/** The whole library, read straight from the content folder: for what runs outside Astro's pages. */
export async function loadLibrary(root = contentFolder()): Promise<Library> {
  return assembleLibrary(await loadEntries(root));
}
