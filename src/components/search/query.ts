import type { Token } from '../../language/tokens.ts';
import { tokensOf } from '../../language/tokens.ts';

/** A word or code of a query, in one spelling, with and without its marks. */
export type Term = Pick<Token, 'form' | 'folded'>;

/** What a reader typed, understood. */
export interface Query {
  terms: Term[];
  /** Quoted words, as ranges of `terms`: a result must have them side by side. */
  phrases: { start: number; end: number }[];
}

/** Far beyond any real question, and still fast. */
const maximumTerms = 24;

const quoted = /["“”„]([^"“”„]+)["“”„]/gu;

export function parseQuery(text: string): Query {
  const tokens = tokensOf(text).slice(0, maximumTerms);
  const phrases = [...text.matchAll(quoted)].map(({ 0: match, index }) => ({
    start: tokens.filter((token) => token.end <= index).length,
    end: tokens.filter((token) => token.start < index + match.length).length,
  }));
  return {
    terms: tokens.map(({ form, folded }) => ({ form, folded })),
    phrases: phrases.filter(({ start, end }) => end > start),
  };
}

/** Whether the reader typed any tone mark or letter mark. */
export function hasMarks({ form, folded }: Term): boolean {
  return form !== folded;
}
