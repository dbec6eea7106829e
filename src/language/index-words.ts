import { tokensOf } from './tokens.ts';

/** Pagefind folds marks away: with this one on a "d", "đ" becomes a "d" for queries without marks. */
export const combiningStroke = '\u0335';

/** Closes every word of the index: Pagefind looks words up by prefix, and "ca" is not "cách". */
const endOfWord = '\ua78f';

/** Pagefind strips the vowels of Khmer as marks: each code point stands as a letter of another script. */
const khmerOffset = 0xa000 - 0x1780;

/** The beginning of a word as the index holds it; "/" and "-" of a code are left out. */
export function encodePrefix(form: string): string {
  return form
    .replace(/đ/g, `d${combiningStroke}`)
    .replace(/[/-]/g, '')
    .replace(/[\u1780-\u17ff]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + khmerOffset),
    );
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
