import { tokensOf } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import type { Word } from './postings.ts';
import { hasMarks } from './query.ts';

/** What marking needs to know of a word of the query. */
export type SoughtWord = Pick<Word, 'form' | 'folded' | 'isPrefix'>;

/** A stretch of text, found by the query or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * The words of a text that a query found: with the marks as typed where the text has them so, else
 * with any marks.
 */
export function foundForms(text: string, words: readonly SoughtWord[]): ReadonlySet<string> {
  const tokens = tokensOf(text);
  return new Set(words.flatMap((word) => formsOf(word, tokens)));
}

function formsOf(word: SoughtWord, tokens: readonly Token[]): string[] {
  const matches = (found: string, sought: string): boolean =>
    word.isPrefix ? found.startsWith(sought) : found === sought;
  const exact = tokens.filter(({ form, parts = [] }) =>
    [form, ...parts].some((each) => matches(each, word.form)),
  );
  const folded = tokens.filter((token) => matches(token.folded, word.folded));
  const found = hasMarks(word) && exact.length > 0 ? exact : [...exact, ...folded];
  return found.map(({ form }) => form);
}

/** A text cut where found words begin and end; found words side by side are one stretch. */
export function segmentsOf(text: string, forms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { form, start, end } of tokensOf(text)) {
    if (!forms.has(form)) continue;
    const between = text.slice(done, start);
    const last = segments[segments.length - 1];
    if (last?.marked && /^\s*$/u.test(between)) last.text += between + text.slice(start, end);
    else
      segments.push(
        { text: between, marked: false },
        { text: text.slice(start, end), marked: true },
      );
    done = end;
  }
  segments.push({ text: text.slice(done), marked: false });
  return segments.filter((segment) => segment.text !== '');
}
