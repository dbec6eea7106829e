import { formatProblem } from '../tree/problem.ts';
import type { Problem } from '../tree/problem.ts';
import { checkContent } from './check-content.ts';
import { cacheFolder, contentFolder } from './environment.ts';
import type { AnyEntry } from './entries.ts';
import { assembleLibrary } from './library.ts';
import type { Library } from './library.ts';
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

/** The checked entries of the content folder; throws a ContentError when there are problems. */
export async function loadEntries(root = contentFolder()): Promise<AnyEntry[]> {
  const { entries, problems } = await checkContent(root, await openContentCache(cacheFolder, root));
  if (problems.length > 0) throw new ContentError(problems);
  return entries.map(({ entry }) => entry);
}

/** The whole library, read straight from the content folder: for what runs outside Astro's pages. */
export async function loadLibrary(root = contentFolder()): Promise<Library> {
  return assembleLibrary(await loadEntries(root));
}
