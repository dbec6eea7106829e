import { tokensOf } from '../../language/tokens.ts';

/** Pagefind folds marks away: with this one on a "d", "đ" becomes a "d" for queries without marks. */
export const combiningStroke = '\u0335';

/** Closes every word of the index: Pagefind looks words up by prefix, and "ca" is not "cách". */
const endOfWord = '\ua78f';

/** The beginning of a word as the index holds it; "/" and "-" of a code are left out. */
export function encodePrefix(form: string): string {
  return form.replace(/đ/g, `d${combiningStroke}`).replace(/[/-]/g, '');
}

/** A whole word as the index holds it. */
export function encodeWord(form: string): string {
  return encodePrefix(form) + endOfWord;
}

/** The words of a text as the index holds them, in order; after them, the parts of its codes. */
export function encodeText(text: string): string {
  const tokens = tokensOf(text);
  const parts = tokens.flatMap((token) => token.parts ?? []);
  return [...tokens.map((token) => token.form), ...parts].map(encodeWord).join(' ');
}
