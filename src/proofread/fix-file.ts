import type { SourceFile } from '../library/content-folder.ts';
import { readEntries } from '../library/read-entries.ts';
import type { Place } from '../tree/problem.ts';
import { normaliseLineEnds } from '../tree/read.ts';
import type { TonePlace } from '../schema/site.ts';
import { applyEdits } from './apply-edits.ts';
import type { Hint } from './hint.ts';
import { isVerbatim, proofread } from './proofread.ts';

/** A change as it is told to the editor. */
export interface Change extends Place {
  rule: string;
  before: string;
  after: string;
}

/**
 * A file with all mended that nobody need think about, and what was changed; line ends and a byte
 * order mark stay. Texts to the letter, and files that would be worse afterwards, stay as they are.
 */
export async function fixFile(
  file: SourceFile,
  place: TonePlace,
): Promise<{ source: string; changes: Change[] }> {
  const given = normaliseLineEnds(file.source);
  const read = await readEntries([file]);
  if (read.entries.some(({ entry }) => isVerbatim(entry.collection))) {
    return { source: file.source, changes: [] };
  }
  const composed = given.normalize('NFC');
  const { entries } = await readEntries([{ ...file, source: composed }]);
  const hints = entries.flatMap((entry) => proofread(entry, composed, place));
  const edits = hints.flatMap(({ edit }) => edit ?? []);
  const mended = applyEdits(composed, edits);
  if (mended === given || (await problemCount(file, mended)) > read.problems.length) {
    return { source: file.source, changes: [] };
  }
  return {
    source: asGiven(mended, file.source),
    changes: [...compositions(given), ...hints.flatMap((hint) => changeOf(hint, composed))].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  };
}

async function problemCount(file: SourceFile, source: string): Promise<number> {
  return (await readEntries([{ ...file, source }])).problems.length;
}

/** Lines whose letters and marks were apart. */
function compositions(source: string): Change[] {
  return source.split('\n').flatMap((line, index) => {
    const after = line.normalize('NFC');
    if (after === line) return [];
    const column = Array.from(line).findIndex((letter, at) => letter !== Array.from(after)[at]) + 1;
    return [{ line: index + 1, column, rule: 'text/nfc', before: 'dấu rời', after: 'dấu liền' }];
  });
}

function changeOf({ line, column, rule, edit }: Hint, source: string): Change[] {
  if (edit === undefined) return [];
  const start = Math.max(source.lastIndexOf('\n', edit.start - 1) + 1, edit.start - 12);
  const end = edit.end + 12;
  const tail = source.slice(edit.end, end).split('\n')[0] ?? '';
  const head = source.slice(start, edit.start);
  return [
    {
      line,
      column,
      rule,
      before: head + source.slice(edit.start, edit.end) + tail,
      after: head + edit.text + tail,
    },
  ];
}

function asGiven(source: string, given: string): string {
  const mark = given.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (given.includes('\r\n') ? source.replaceAll('\n', '\r\n') : source);
}
