import { Tab, TextRun } from 'docx';
import type { RunFormat } from './state.ts';

/** A run of words; a tab in it is Word's own. */
export function words(text: string, run: RunFormat): TextRun {
  const [first = '', ...rest] = text.split('\t');
  return rest.length === 0
    ? new TextRun({ ...run, text })
    : new TextRun({ ...run, children: [first, ...rest.flatMap((part) => [new Tab(), part])] });
}
