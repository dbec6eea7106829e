import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A store of parsed files by the hash of all that they depend on. */
export interface ContentCache {
  get: (key: string) => Promise<unknown>;
  set: (key: string, value: unknown) => Promise<void>;
}

/** A cache on disk for one content folder; a broken or missing entry is simply made anew. */
export async function openContentCache(folder: string, contentRoot: string): Promise<ContentCache> {
  const root = join(
    folder,
    'trees',
    digest(resolve(contentRoot)).slice(0, 16),
    await codeVersion(),
  );
  await mkdir(root, { recursive: true });
  return {
    get: async (key) => {
      try {
        return JSON.parse(await readFile(join(root, `${key}.json`), 'utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
    set: async (key, value) => {
      const path = join(root, `${key}.json`);
      const temporary = `${path}.${process.pid}.tmp`;
      await writeFile(temporary, JSON.stringify(value));
      await rename(temporary, path);
    },
  };
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A hash of the code that turns sources into trees, so that a change of code empties the cache. */
async function codeVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of ['src/schema', 'src/tree', 'src/language']) {
    const names = (await readdir(room).catch(() => [])).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(name).update(await readFile(join(room, name)));
  }
  hash.update(await readFile('package-lock.json').catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
