import { Tab, TextRun } from 'docx';
import type { RunFormat } from './state.ts';

/** A run of words; a tab in it is Word's own. */
export function words(text: string, run: RunFormat): TextRun {
  if (!text.includes('\t')) return new TextRun({ ...run, text });
  const children = text.split(/(\t)/).filter((part) => part !== '');
  return new TextRun({
    ...run,
    children: children.map((part) => (part === '\t' ? new Tab() : part)),
  });
}
