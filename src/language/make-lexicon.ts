import type { LexiconData } from './lexicon.ts';
import { foldedWordsOf } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** Times that two words must stand side by side to count as a pair. */
const leastPairs = 3;
/** Times that a phrase must stand in the library for its initials to be understood. */
const leastPhrases = 8;
/** A phrase that stands in a longer one so often is a piece of it. */
const pieceShare = 0.7;
const phraseLengths = [3, 4, 5, 6];

/** A phrase neither begins nor ends with these. */
const functionWords = new Set(
  'và của các là có cho với trong ở về thì mà được bị từ đến một những này ấy không để khi do theo tại trên ra vào lại đã sẽ hay hoặc như vì phải'.split(
    ' ',
  ),
);

const endOfClause = /[.,;:!?()“”"…\n–]+/u;
const isWord = /^[\p{Script=Latin}\p{M}]+$/u;

/** The lexicon of the texts of a library; the same texts give the same lexicon. */
export function makeLexicon(texts: Iterable<string>): LexiconData {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const text of texts) {
    for (const clause of text.split(endOfClause)) {
      const tokens = tokensOf(clause).filter(({ form }) => isWord.test(form));
      const forms = tokens.map(({ form }) => form);
      for (const form of forms) count(words, form);
      for (const [place, { folded }] of tokens.entries()) {
        const next = tokens[place + 1];
        if (next) count(pairs, `${folded} ${next.folded}`);
      }
      for (const phrase of phrasesOf(forms)) count(phrases, phrase);
    }
  }
  const listed = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const listing = listed.map(([word, times]) => `${word} ${times}`).join(' ');
  return { words: listing, pairs: packPairs(listing, pairs), phrases: setPhrases(phrases) };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function* phrasesOf(forms: readonly string[]): Generator<string> {
  for (const [start, first] of forms.entries()) {
    if (functionWords.has(first)) continue;
    for (const length of phraseLengths) {
      const last = forms[start + length - 1];
      if (last !== undefined && !functionWords.has(last))
        yield forms.slice(start, start + length).join(' ');
    }
  }
}

/**
 * Frequent phrases: first those that stand on their own, then pieces of longer ones ("giáo dục
 * pháp"), each the most frequent first.
 */
function setPhrases(counts: ReadonlyMap<string, number>): string[] {
  const frequent = [...counts].filter(([, times]) => times >= leastPhrases);
  const pieces = new Set<string>();
  for (const [phrase, times] of frequent) {
    const words = phrase.split(' ');
    for (const piece of [words.slice(1), words.slice(0, -1)].map((each) => each.join(' '))) {
      if (times >= pieceShare * (counts.get(piece) ?? Infinity)) pieces.add(piece);
    }
  }
  return frequent
    .sort(
      ([a, timesOfA], [b, timesOfB]) =>
        Number(pieces.has(a)) - Number(pieces.has(b)) || timesOfB - timesOfA || (a < b ? -1 : 1),
    )
    .map(([phrase]) => phrase);
}

function packPairs(listing: string, pairs: ReadonlyMap<string, number>): string {
  const folded = foldedWordsOf(listing);
  const numbers = new Map(folded.map((word, number) => [word, number]));
  const followers = folded.map((): number[] => []);
  for (const [pair, times] of pairs) {
    const [left = '', right = ''] = pair.split(' ');
    if (times >= leastPairs) followers[numbers.get(left) ?? -1]?.push(numbers.get(right) ?? 0);
  }
  return followers.map(distancesOf).join(';');
}

function distancesOf(numbers: number[]): string {
  let before = 0;
  return numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const distance = number - before;
      before = number;
      return distance.toString(36);
    })
    .join(' ');
}
