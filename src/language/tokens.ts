import { fold } from './fold.ts';
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

const zeroWidth = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const word = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${zeroWidth}]*(?:['\`´ʹʻʼ‘’′]\\p{L}[\\p{L}\\p{M}${zeroWidth}]*)*`;
const joinedWords = new RegExp(`${word}(?:[/-]${word})*`, 'gu');
const singleWord = new RegExp(word, 'gu');

/**
 * The words of a text in order. Words joined by "/" or "-" with a digit among them are one code,
 * such as 1736/QĐ-UBND or 19/6/2009; without a digit (QĐ-TTg) they are words apart.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(joinedWords)].flatMap((match) => {
    if (!match[0].includes('/') && !match[0].includes('-')) return [tokenAt(match[0], match.index)];
    const words = [...match[0].matchAll(singleWord)];
    if (words.length === 1 || !/\p{N}/u.test(match[0])) {
      return words.map((part) => tokenAt(part[0], match.index + part.index));
    }
    return [{ ...tokenAt(match[0], match.index), parts: words.map((part) => formOf(part[0])) }];
  });
}

function tokenAt(text: string, start: number): Token {
  const form = formOf(text);
  return { start, end: start + text.length, form, folded: foldedOf(form) };
}

const formOf = remember((text) => normalise(text).toLowerCase());
const foldedOf = remember(fold);

/** A language has few words and a text repeats them: each is worked out once. */
function remember(spell: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const spelt = known.get(text) ?? spell(text);
    known.set(text, spelt);
    return spelt;
  };
}
