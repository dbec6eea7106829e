import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BundleFile } from './bundle.ts';
import { buildSearchBundle } from './bundle.ts';
import { serveBundle } from './dev-server.ts';
import type { SearchDocument } from './documents.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Builds the search bundle into `<outDir>/pagefind/`, and serves it from memory in `astro dev`. */
export function searchIndex(
  content: () => Promise<{ documents: SearchDocument[]; vocabulary: Vocabulary }>,
): AstroIntegration {
  const build = async (): Promise<BundleFile[]> => {
    const { documents, vocabulary } = await content();
    return buildSearchBundle(documents, vocabulary);
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await build();
        const folder = new URL('pagefind/', dir);
        await Promise.all(files.map((file) => writeBundleFile(folder, file)));
        logger.info(`${files.filter(({ path }) => path.startsWith('fragment/')).length} sections`);
      },
      'astro:server:setup': ({ server }) => serveBundle(server, build),
    },
  };
}

async function writeBundleFile(folder: URL, { path, content }: BundleFile): Promise<void> {
  const file = fileURLToPath(new URL(path, folder));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
