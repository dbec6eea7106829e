import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file that every layout may use: a Typst source, or the mark. */
export interface Template {
  /** Absolute path, as the compiler knows it. */
  path: string;
  source: Buffer;
}

/** The folder of the templates, below the project root in which every command runs. */
export const templateFolder = resolve('src/render/print');

/** Every template and the mark, read anew each time: `astro dev` shows a change at the next request. */
export async function readTemplates(): Promise<Template[]> {
  const names = (await readdir(templateFolder, { recursive: true }))
    .filter((name) => name.endsWith('.typ'))
    .sort();
  const files = new Map(names.map((name) => [name, join(templateFolder, name)]));
  files.set('mark.svg', resolve('public/favicon.svg'));
  return Promise.all(
    [...files].map(async ([name, file]) => ({
      path: join(templateFolder, name),
      source: await readFile(file),
    })),
  );
}
