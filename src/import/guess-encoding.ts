import { decodeLegacy } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';
import { isSyllable } from './syllable.ts';

type Guess = LegacyEncoding | 'unicode';

const candidates: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'vietware-x'];

/** The share of words that are built as a Vietnamese syllable is, from 0 to 1. */
export function syllableShare(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return words.filter(isSyllable).length / words.length;
}

/**
 * The encoding in which a text reads best as Vietnamese: `named`, as its font says, unless another is
 * clearly better.
 */
export function guessEncoding(text: string, named: Guess = 'unicode'): Guess {
  if (isSurelyUnicode(text)) return 'unicode';
  const shares = candidates.map((encoding) => ({ encoding, share: shareIn(text, encoding) }));
  const [best] = [...shares].sort((a, b) => b.share - a.share);
  const asNamed = shareIn(text, named);
  const isBetter = best !== undefined && best.share >= asNamed + 0.2 && best.share >= 0.6;
  return isBetter ? best.encoding : named;
}

function shareIn(text: string, encoding: Guess): number {
  return syllableShare(encoding === 'unicode' ? text : decodeLegacy(text, encoding));
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
