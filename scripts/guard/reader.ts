import { cacheFolder } from '../../src/library/environment.ts';
import { check } from '../../src/library/check-content.ts';
import { readContentFolder } from '../../src/library/files.ts';
import { openContentCache } from '../../src/library/tree-cache.ts';
import { letterProblems } from '../../src/render/print/letter-problems.ts';
import type { ReaderMessage } from './reader-message.ts';

// Arguments: the content folder, the name of a cache or nothing, the files to leave out.
const [root = 'content', cacheName = '', ...leftOut] = process.argv.slice(2);

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
  return { problems: [...problems, ...(await letterProblems(entries))], fileCount };
}

tell(
  await read().catch((error: unknown) => ({
    failure: error instanceof Error ? error.message : String(error),
  })),
);
process.disconnect();
