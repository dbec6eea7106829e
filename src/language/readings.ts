import type { Lexicon } from './lexicon.ts';
import type { Term } from './query.ts';
import { toTerm } from './query.ts';

/** One way to understand a query: what to look for in the place of each word. */
export interface Reading {
  units: Unit[];
  /** How far to trust it, against 1 for the words as typed. */
  weight: number;
}

/** What may stand for a word of the query: each a word, or words side by side. */
export type Unit = readonly Phrase[];
export type Phrase = readonly Term[];

/** A change made to what was typed; the reader is told, and can undo it. */
export interface Rewrite {
  kind: 'keys' | 'abbreviation' | 'spelling' | 'synonym';
  typed: string;
  meant: string;
}

export interface Analysis {
  /** The first follows the words as typed, or as they were meant to be typed. */
  readings: Reading[];
  rewrites: Rewrite[];
}

/** What is known of the library's words when a query is read. */
export interface Knowledge {
  /** Whether any section has the word, with whatever marks. */
  isKnown(term: Term): boolean;
  /** Whether any word of the library begins so. */
  isBeginning(term: Term): boolean;
  /** Expansions by abbreviation in lower case, with marks and without. */
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Groups of phrases, in one spelling. */
  synonyms: readonly (readonly string[])[];
  /** Needed for words that the library does not have. */
  lexicon?: Lexicon | undefined;
}

export function toPhrase(words: string): Phrase {
  return words.split(' ').map(toTerm);
}
