import { slugify } from '../../src/language/slug.ts';
import { soundText } from '../hostile/hostile-file.ts';

/** A file that the gate must let through without a word. */
export interface BenignFile {
  /** What is right with it, in English: the name of its test. */
  name: string;
  /** Below the content folder; a path of the library takes the place of that file. */
  path: string;
  source: string | Uint8Array;
}

/** A sound material with the given body. */
export function body(name: string, source: string): BenignFile {
  return file(name, `materials/thu-${slugify(name)}/vi.mdx`, soundText(source));
}

export function file(name: string, path: string, source: string | Uint8Array): BenignFile {
  return { name, path, source };
}
