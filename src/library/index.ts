import { getCollection } from 'astro:content';
import { relative } from 'node:path';
import { collectionNames } from '../schema/collections.ts';
import type { ContentTree } from '../tree/types.ts';
import type { AnyEntry } from './entries.ts';
import { cacheFolder, contentFolder } from './environment.ts';
import { assembleLibrary } from './library.ts';
import type { Library } from './library.ts';
import { openContentCache } from './tree-cache.ts';

let built: Promise<Library> | undefined;

/** The library as pages see it: Astro's collections with their trees, put together once a build. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return assemble();
  built ??= assemble();
  return built;
}

async function assemble(): Promise<Library> {
  const cache = await openContentCache(cacheFolder, contentFolder());
  const entries: AnyEntry[] = [];
  for (const collection of collectionNames) {
    for (const { id, data, digest: storedDigest, filePath = '' } of await getCollection(
      collection,
    )) {
      const digest = String(storedDigest ?? '');
      const file = relative(contentFolder(), filePath).replaceAll('\\', '/');
      const isText = file.endsWith('.mdx');
      const cached = isText
        ? ((await cache.get(digest)) as { tree: ContentTree } | undefined)
        : undefined;
      const tree = cached?.tree;
      if (isText && tree === undefined) {
        throw new Error(`The tree of ${file} is not in the cache; run the build again.`);
      }
      entries.push({
        collection,
        id,
        file,
        digest,
        data,
        ...(tree === undefined ? {} : { tree }),
      } as AnyEntry);
    }
  }
  return assembleLibrary(entries);
}
