import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BundleFile } from '../../src/render/search/bundle.ts';
import { loadPagefind } from '../../src/search/pagefind.ts';
import { openLanguageIndex } from '../../src/search/language-index.ts';
import type { LanguageIndex } from '../../src/search/language-index.ts';
import { buildsIn } from '../../src/search/session.ts';

/** A search bundle opened outside a browser. */
export interface OpenSearch {
  open(language: string): Promise<LanguageIndex>;
  close(): Promise<void>;
}

/** Opens a bundle from memory: what the browser fetches is taken from the files. */
export async function openSearch(files: readonly BundleFile[]): Promise<OpenSearch> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'pagefind.js'), contents.get('pagefind.js') ?? '');
  const base = pathToFileURL(`${folder}/`).href;
  const fetched = globalThis.fetch;
  globalThis.fetch = (request) => {
    const address = request instanceof Request ? request.url : String(request);
    const content = contents.get(address.replace(/\?.*$/, '').slice(base.length));
    return Promise.resolve(
      new Response(content && Buffer.from(content), { status: content ? 200 : 404 }),
    );
  };
  const read = (file: string): unknown =>
    JSON.parse(Buffer.from(contents.get(file) ?? '').toString('utf8'));
  const builds = buildsIn(read('pagefind-entry.json') as Parameters<typeof buildsIn>[0]);
  return {
    open: async (language) =>
      openLanguageIndex(
        await loadPagefind(base, language),
        { language, build: builds.get(language) ?? '' },
        (file) => Promise.resolve(read(file)),
      ),
    async close() {
      globalThis.fetch = fetched;
      await rm(folder, { recursive: true });
    },
  };
}
