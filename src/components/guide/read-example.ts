import { z } from 'zod';
import { readContent } from '../../tree/read.ts';
import type { ReadFile } from '../../tree/read.ts';

/** An example of the guide, read as a file of the content would be; ids begin with `id`. */
export function readExample(source: string, id: string): ReadFile<object> {
  return readContent(`---\n{}\n---\n\n${source}\n`, id, z.strictObject({}));
}
