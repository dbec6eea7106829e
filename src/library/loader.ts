import { join, relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collections.ts';
import { contentFolder } from './environment.ts';
import { loadEntries } from './load.ts';

let reading: Promise<Awaited<ReturnType<typeof loadEntries>>> | undefined;

/** All collections of one sync come from one reading of the folder. */
function readOnce(): NonNullable<typeof reading> {
  reading ??= loadEntries().finally(() => setTimeout(() => (reading = undefined)));
  return reading;
}

/**
 * Loads a collection of the content folder into Astro's store: its data, and the digest that names
 * its tree in the cache. Trees stay outside the store, which is slow to write when it grows.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `vuon-dieu-${collection}`,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const entries = (await readOnce()).filter((entry) => entry.collection === collection);
        store.clear();
        for (const { id, data, digest, file } of entries) {
          const parsed = await context.parseData({ id, data });
          const filePath = relative('.', join(contentFolder(), file)).replaceAll('\\', '/');
          store.set({ id, data: parsed, digest, filePath });
        }
      };
      await fill();
      watcher?.add(contentFolder());
      watcher?.on('all', (_, path) => {
        if (relative(resolve(contentFolder()), resolve(path)).startsWith('..')) return;
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
