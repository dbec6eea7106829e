import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** A word or code of a query, in one spelling, with and without its marks. */
export type Term = Pick<Token, 'form' | 'folded'>;

/** A word of a query with the letters that were typed. */
export interface TypedTerm extends Term {
  typed: string;
}

/** What a reader typed, cut into words. */
export interface Query {
  terms: TypedTerm[];
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
    terms: tokens.map(({ form, folded, start, end }) => ({
      form,
      folded,
      typed: text.slice(start, end),
    })),
    phrases: phrases.filter(({ start, end }) => end > start),
  };
}

/** A word that was not typed but meant. */
export function toTerm(form: string): Term {
  const [token] = tokensOf(form);
  return { form: token?.form ?? form, folded: token?.folded ?? form };
}

/** Whether the reader typed any tone mark or letter mark. */
export function hasMarks({ form, folded }: Term): boolean {
  return form !== folded;
}
