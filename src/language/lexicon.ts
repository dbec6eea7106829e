import { fold } from './fold.ts';

/** What a library's own words tell about spelling, as plain JSON that a browser fetches when needed. */
export interface LexiconData {
  /** Every word in one spelling, with how often it stands in the library: "an 31 án 118 …". */
  words: string;
  /**
   * Folded words that stand side by side more than twice. The folded words are numbered in
   * alphabetical order; for each, separated by ";", the numbers of those that follow it, each as
   * the distance from the one before, in base 36.
   */
  pairs: string;
  /** Set phrases, the most frequent first: what initials stand for. */
  phrases: string[];
}

export interface Lexicon {
  /** How often a word occurs: with its marks, or under any marks when it is typed without. */
  frequencyOf(word: string): number;
  /** Whether the library has the two folded words side by side often. */
  isPair(left: string, right: string): boolean;
  /** The set phrase whose initials the letters are, with "đ" told from "d" where it is typed. */
  phraseOf(initials: string): string | undefined;
}

export function openLexicon({ words, pairs, phrases }: LexiconData): Lexicon {
  const frequencies = new Map<string, number>();
  const add = (word: string, times: number): void => {
    frequencies.set(word, (frequencies.get(word) ?? 0) + times);
  };
  const parts = words.split(' ');
  for (let place = 0; place + 1 < parts.length; place += 2) {
    const word = parts[place] ?? '';
    const folded = fold(word);
    add(word, Number(parts[place + 1]));
    if (folded !== word) add(folded, Number(parts[place + 1]));
  }
  const folded = foldedWordsOf(words);
  const numbers = new Map(folded.map((word, number) => [word, number]));
  const followers = pairs.split(';').map(followersOf);
  return {
    frequencyOf: (word) => frequencies.get(word) ?? 0,
    isPair: (left, right) =>
      followers[numbers.get(left) ?? -1]?.has(numbers.get(right) ?? -1) ?? false,
    phraseOf: (initials) =>
      phrases.find((phrase) => initialsOf(phrase) === initials) ??
      phrases.find((phrase) => fold(initialsOf(phrase)) === initials),
  };
}

/** The folded words of a lexicon in the order of their numbers. */
export function foldedWordsOf(words: string): string[] {
  const all = words.split(' ').filter((_, place) => place % 2 === 0);
  return [...new Set(all.map(fold))].sort();
}

export function initialsOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => word.normalize('NFC').charAt(0))
    .join('')
    .replace(/[^a-zđ]/g, (letter) => fold(letter));
}

function followersOf(distances: string): Set<number> {
  let number = 0;
  return new Set(
    distances === '' ? [] : distances.split(' ').map((each) => (number += parseInt(each, 36))),
  );
}
