import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A Typst source file of this folder. */
export interface Template {
  /** Absolute path, as the compiler knows it. */
  path: string;
  source: Buffer;
}

/** The folder of the templates, below the project root in which every command runs. */
export const templateFolder = resolve('src/render/print');

/** Every template, read anew each time, so that `astro dev` shows a change at the next request. */
export async function readTemplates(): Promise<Template[]> {
  const names = await readdir(templateFolder, { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith('.typ'))
      .sort()
      .map(async (name) => {
        const path = join(templateFolder, name);
        return { path, source: await readFile(path) };
      }),
  );
}
