import type { Edit } from './hint.ts';

/** The source with its edits made; of two that overlap the first one holds. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let copied = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < copied) continue;
    text += source.slice(copied, start) + written;
    copied = end;
  }
  return text + source.slice(copied);
}
