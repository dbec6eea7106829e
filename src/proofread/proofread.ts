import type { LocatedEntry } from '../library/entries.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { TonePlace } from '../schema/site.ts';
import type { Place } from '../tree/problem.ts';
import type { Edit, Hint, Rule, TextHint } from './hint.ts';
import { fieldPassages, passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';
import { confusions } from './rules/confusions.ts';
import { dates } from './rules/dates.ts';
import { documents } from './rules/documents.ts';
import { letters } from './rules/letters.ts';
import { placeholders } from './rules/placeholders.ts';
import { quotes } from './rules/quotes.ts';
import { sentences } from './rules/sentences.ts';
import { spacing } from './rules/spacing.ts';
import { tone } from './rules/tone.ts';

/** The words of others, to the letter: what seems wrong in them is told, never mended. */
const verbatim: ReadonlySet<CollectionName> = new Set([
  'plan',
  'notes', // which quote the plan
  'obligations',
  'phases',
  'legal-documents',
]);
/** Other languages, and words that are meant to be mistaken ones. */
const unread: ReadonlySet<CollectionName> = new Set([
  'editions',
  'languages',
  'abbreviations',
  'synonyms',
  'redirects',
]);

export function isVerbatim(collection: CollectionName): boolean {
  return verbatim.has(collection);
}

/** What in the Vietnamese of an entry is probably not meant; `source` with line ends normalised. */
export function proofread(entry: LocatedEntry, source: string, place: TonePlace): Hint[] {
  const { collection, file, tree } = entry.entry;
  if (unread.has(collection)) return [];
  const rules = rulesFor(place);
  const fields = fieldPassages(entry, source);
  const passages = tree === undefined ? fields : [...fields, ...passagesOf(tree, source)];
  return passages.flatMap((passage) =>
    rules
      .flatMap((rule) => rule(passage.text))
      .map(({ index, length, rule, message, fix }): Hint => {
        const edit = isVerbatim(collection) ? undefined : editOf(passage, { index, length, fix });
        const at = placeOf(passage, index, source);
        return { file, ...at, rule, message, ...(edit === undefined ? {} : { edit }) };
      }),
  );
}

function rulesFor(place: TonePlace): readonly Rule[] {
  return [
    ...spacing,
    quotes,
    ...letters,
    tone(place),
    ...documents,
    ...dates,
    sentences,
    ...confusions,
    placeholders,
  ];
}

/** The edit of a hint, if its words stand in the source as they were read. */
function editOf(
  { offsets }: Passage,
  { index, length, fix }: { index: number; length: number; fix: TextHint['fix'] },
): Edit | undefined {
  const [start, last] = [offsets[index], offsets[index + length - 1]];
  if (fix === undefined || start === undefined || last !== start + length - 1) return undefined;
  return { start, end: start + length, text: fix };
}

function placeOf({ offsets, place }: Passage, index: number, source: string): Place {
  const offset = offsets[index];
  if (offset === undefined) return { line: place.line, column: place.column };
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
