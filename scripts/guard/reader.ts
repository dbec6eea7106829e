import { cacheFolder } from '../../src/library/environment.ts';
import type { SourceFile } from '../../src/library/content-folder.ts';
import type { LocatedEntry } from '../../src/library/entries.ts';
import { isVerbatim, proofread } from '../../src/proofread/proofread.ts';
import type { Problem } from '../../src/tree/problem.ts';
import { normaliseLineEnds } from '../../src/tree/read.ts';
import { check } from '../../src/library/check-content.ts';
import { readContentFolder } from '../../src/library/files.ts';
import { openContentCache } from '../../src/library/tree-cache.ts';
import { tonePlaceIn } from '../tone-place.ts';
import { orderOf } from './reader-order.ts';
import type { ReaderMessage } from './reader-message.ts';

const { root, cache: cacheName, isThorough, leftOut } = orderOf(process.argv[2]);

function tell(message: ReaderMessage): void {
  process.send?.(message);
}

async function read(): Promise<ReaderMessage> {
  const cache = cacheName === '' ? undefined : await openContentCache(cacheFolder, cacheName);
  const folder = await readContentFolder(root);
  const files = folder.files.filter(({ path }) => !leftOut.includes(path));
  const { entries, problems, fileCount } = await check({ ...folder, files }, cache, (file) =>
    tell({ file }),
  );
  if (!isThorough) return { problems, hints: [], fileCount };
  // Fonts are heavy to load: only a thorough check does.
  const { letterProblems } = await import('../../src/render/print/letter-problems.ts');
  return {
    problems: [...problems, ...(await letterProblems(entries))],
    hints: hintsOf(entries, files),
    fileCount,
  };
}

/** What in our own Vietnamese is probably not meant; of texts to the letter nothing is told here. */
function hintsOf(entries: readonly LocatedEntry[], files: readonly SourceFile[]): Problem[] {
  const place = tonePlaceIn(files);
  const sources = new Map(files.map(({ path, source }) => [path, normaliseLineEnds(source)]));
  return entries.flatMap((entry) =>
    isVerbatim(entry.entry.collection)
      ? []
      : proofread(entry, sources.get(entry.entry.file) ?? '', place),
  );
}

tell(
  await read().catch((error: unknown) => ({
    failure: error instanceof Error ? error.message : String(error),
  })),
);
process.disconnect();
