import { fold } from './fold.ts';
import { isKhmer, khmerCluster, zeroWidth } from './khmer.ts';
import { normalise } from './normalise.ts';

/** A word or a code of a text, with its place there. */
export interface Token {
  /** Offsets into the text as it was given. */
  start: number;
  end: number;
  /** One spelling, lower case: "hòa" for "Hoà", "1736/qđ-ubnd" for "1736/QĐ-UBND". */
  form: string;
  /** The form without tone marks and letter marks. */
  folded: string;
  /** The words of a code: 1736, qđ, ubnd. A plain word has none. */
  parts?: string[];
}

/** Letters of scripts that put no space between words. */
const unspaced = '[\\p{Script=Khmer}\\p{Script=Han}]';
const start = `(?!${unspaced})[\\p{L}\\p{N}]`;
const inner = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}${zeroWidth}])`;
const innerName = `(?:['\`´ʹʻʼ‘’′](?!${unspaced})\\p{L}(?:(?!${unspaced})[\\p{L}\\p{M}${zeroWidth}])*)`;
const word = `${start}${inner}*${innerName}*`;
const singleWord = new RegExp(word, 'gu');
const anyToken = new RegExp(
  `${khmerCluster}|[\\u17e0-\\u17e9]+|\\p{Script=Han}|${word}(?:[/-]${word})*`,
  'gu',
);

/**
 * The words of a text in order. Words joined by "/" or "-" with a digit among them are one code,
 * such as 1736/QĐ-UBND or 19/6/2009; without a digit (QĐ-TTg) they are words apart. Khmer gives a
 * token for each orthographic cluster, Chinese one for each character.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(anyToken)].flatMap((match) => {
    if (!match[0].includes('/') && !match[0].includes('-')) return [tokenAt(match[0], match.index)];
    const words = [...match[0].matchAll(singleWord)];
    if (words.length === 1 || !/\p{N}/u.test(match[0])) {
      return words.map((part) => tokenAt(part[0], match.index + part.index));
    }
    return [{ ...tokenAt(match[0], match.index), parts: words.map((part) => formOf(part[0])) }];
  });
}

function tokenAt(text: string, at: number): Token {
  const form = formOf(text);
  return { start: at, end: at + text.length, form, folded: foldedOf(form) };
}

const formOf = remember((text) => normalise(text).toLowerCase());
/** The vowels of Khmer are marks to Unicode, but none may be folded away. */
const foldedOf = remember((form) => (isKhmer(form) ? form : fold(form)));

/** A language has few words and a text repeats them: each is worked out once. */
function remember(spell: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const spelt = known.get(text) ?? spell(text);
    known.set(text, spelt);
    return spelt;
  };
}
