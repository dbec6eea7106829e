import { decodeLegacy } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';

const onset = '(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?';
const vowels =
  '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}';
const syllable = new RegExp(`^${onset}${vowels}(?:ng|nh|ch|[cmnpt])?$`, 'u');
const lettersOnly = /^\p{Script=Latin}+$/u;

const candidates: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'vietware-x'];

/** The share of words that are built as a Vietnamese syllable is, from 0 to 1. */
export function syllableShare(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return words.filter((word) => lettersOnly.test(word) && syllable.test(word)).length / words.length;
}

/** The encoding in which a text reads best as Vietnamese; `unicode` unless another is clearly better. */
export function guessEncoding(text: string): LegacyEncoding | 'unicode' {
  if (isSurelyUnicode(text) || !/[^\p{ASCII}“”‘’–…]/u.test(text)) return 'unicode';
  const asItIs = syllableShare(text);
  const [best] = candidates
    .map((encoding) => ({ encoding, share: syllableShare(decodeLegacy(text, encoding)) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= asItIs + 0.2 && best.share >= 0.6
    ? best.encoding
    : 'unicode';
}

/** Whether a text holds letters that no old font stores. */
export function isSurelyUnicode(text: string): boolean {
  return /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]|[A-Za-zÂÊÔâêô][\u0300-\u0323]/u.test(text);
}

/** Whether the guess rests on enough words to decode a text whose font says nothing. */
export function isEnoughToGuess(text: string): boolean {
  return wordsOf(text).filter((word) => /[^\p{ASCII}]/u.test(word)).length >= 3;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\d!-/:-@[-`{-~“”‘’–…]+/u)
    .filter((word) => word !== '');
}
