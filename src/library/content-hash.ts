import { createHash } from 'node:crypto';
import type { ContentTree } from '../tree/types.ts';

/** Fields that tell about the text and are not the text. */
const notContent: ReadonlySet<string> = new Set(['review', 'edition', 'changes']);

/**
 * The name of a text by its content (16 hex digits): it changes with any word or field, but not
 * with where a line breaks or with what is recorded about the text.
 */
export function contentHash(data: object, tree?: ContentTree): string {
  const fields = Object.entries(data).filter(([key]) => !notContent.has(key));
  const text = JSON.stringify([Object.fromEntries(fields), tree], (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
  return createHash('sha256').update(text.replaceAll('\\n', ' ')).digest('hex').slice(0, 16);
}
