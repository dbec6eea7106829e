/** The letters that the shipped fonts must hold, by language. Letters are NFC, in dictionary order. */

const vietnameseLetters = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y f j w z'.split(
  ' ',
);
const toneMarks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vietnameseVowels = 'a ă â e ê i o ô ơ u ư y'.split(' ');

/** Source: the 44-letter alphabet (its digraphs add no letter). ê̆ ô̆ ơ̆ ư̆ have no single code point. */
const mnongLetters =
  'a ă â b ƀ c d đ e ĕ ê ê̆ g h i ĭ j k l m n o ŏ ô ô̆ ơ ơ̆ p r s t u ŭ ư ư̆ v y'.split(' ');

/** S'tiêng has no settled alphabet yet: what the known ones use beyond M'nông's letters. */
const stiengLetters = [...mnongLetters, ...'č č̆ ñ'.split(' ')];

export const requiredLetters = {
  vi: bothCases([
    ...vietnameseLetters,
    ...vietnameseVowels.flatMap((vowel) =>
      toneMarks.map((tone) => (vowel + tone).normalize('NFC')),
    ),
  ]),
  cmo: bothCases(mnongLetters),
  sti: bothCases(stiengLetters),
} satisfies Record<string, readonly string[]>;

/** Marks that stand alone in decomposed text: the tones, breve, circumflex, horn, caron. */
export const combiningMarks = '\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B\u030C';

/** Digits, punctuation and signs of the texts and of the site itself. */
export const signs =
  '0123456789 \u00A0.,;:!?…-–—/\\()[]{}<>"\'“”‘’ʼ«»•·*+=±×÷%‰°§¶†&@#_|~^`©®₫$€²³½→←↑↓−';

/** The Khmer block, its digits and signs, the break between words, the dotted circle. */
export const khmerRange = 'U+1780-17FF, U+200B, U+25CC';
export const khmerLetters = String.fromCodePoint(
  ...Array.from({ length: 0x1800 - 0x1780 }, (_, index) => 0x1780 + index),
  0x200b,
  0x25cc,
);

function bothCases(letters: readonly string[]): string[] {
  return [...new Set(letters.flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]))];
}
