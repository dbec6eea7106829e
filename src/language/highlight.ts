import { isKhmer } from './khmer.ts';
import { hasMarks } from './query.ts';
import type { Term } from './query.ts';
import { knownTokensOf } from './known-tokens.ts';
import type { Token } from './tokens.ts';

/** A word that was looked for; a prefix when no section has it whole. */
export interface SoughtWord extends Term {
  isPrefix: boolean;
}

/** A stretch of text, found by the query or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * The words of texts that a query found: with the marks as typed where the texts have them so, else
 * with any marks.
 */
export function foundForms(
  texts: readonly string[],
  words: readonly SoughtWord[],
): ReadonlySet<string> {
  const tokens = new Map<string, Token>();
  for (const text of texts) for (const token of knownTokensOf(text)) tokens.set(token.form, token);
  const distinct = [...tokens.values()];
  return new Set(words.flatMap((word) => formsOf(word, distinct)));
}

function formsOf(word: SoughtWord, tokens: readonly Token[]): string[] {
  const matches = (found: string, sought: string): boolean =>
    word.isPrefix ? found.startsWith(sought) : found === sought;
  const exact = tokens.filter(
    ({ form, parts }) =>
      matches(form, word.form) || (parts?.some((part) => matches(part, word.form)) ?? false),
  );
  const folded = tokens.filter((token) => matches(token.folded, word.folded));
  const found = hasMarks(word) && exact.length > 0 ? exact : [...exact, ...folded];
  return found.map(({ form }) => form);
}

/** A text cut where found words begin and end; found words side by side are one stretch. */
export function segmentsOf(text: string, forms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of foundTokens(knownTokensOf(text), forms)) {
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

/** A cluster of Khmer is less than a word: of several, only those side by side are found. */
function foundTokens(tokens: readonly Token[], forms: ReadonlySet<string>): Token[] {
  return tokens.filter(({ form, start, end }, place) => {
    if (!forms.has(form)) return false;
    if (!isKhmer(form) || forms.size === 1) return true;
    const before = tokens[place - 1];
    const after = tokens[place + 1];
    return (
      (before?.end === start && forms.has(before.form)) ||
      (after?.start === end && forms.has(after.form))
    );
  });
}
