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

interface LastReading {
  fingerprint: string;
  entries: Promise<AnyEntry[]>;
}

// Astro loads this module twice, natively for its config and through Vite for the collections:
// what was read last is kept where both find it.
const shared = globalThis as { vuonDieuLastReading?: LastReading };

/**
 * The checked entries of the content folder; throws a ContentError when there are problems.
 * A folder that has not changed since the last call is not read again.
 */
export async function loadEntries(root = contentFolder()): Promise<AnyEntry[]> {
  const fingerprint = await fingerprintOf(root);
  let last = shared.vuonDieuLastReading;
  if (last?.fingerprint !== fingerprint) {
    last = { fingerprint, entries: readChecked(root) };
    shared.vuonDieuLastReading = last;
  }
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
