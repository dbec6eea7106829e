import { noteMark } from './printed-blocks.ts';

/** A word of a page as an engine extracts it. */
export interface Token {
  text: string;
  /** Counted from 0. */
  page: number;
  isLineStart: boolean;
}

/** Where a text departs from its source: words of both from the first that differ; none of the text
 * where the page does not even hold the beginning of a block. */
export interface Difference {
  /** Counted from 1. */
  page: number;
  expected: string;
  found: string;
}

/** How far the words of a block were followed: to its end, or to a word that is still wanted. */
interface Followed {
  run: readonly number[];
  whole?: readonly number[];
  word: number;
  wanted: string;
}

/** Looks for the words of one block in those of all pages. */
export class BlockSearch {
  readonly #words: readonly string[];
  readonly #tokens: readonly Token[];
  readonly #isUsed: readonly boolean[];
  /** How many words of the block were found at best, and where they ended. */
  #best = { words: 0, place: 0 };

  constructor(words: readonly string[], tokens: readonly Token[], isUsed: readonly boolean[]) {
    this.#words = words;
    this.#tokens = tokens;
    this.#isUsed = isUsed;
  }

  /** The places of the block's words when it begins at `start` and no page ends within it. */
  onOnePage(start: number): readonly number[] | undefined {
    return this.#follow(0, this.#words[0] ?? '', start).whole;
  }

  /** The same with pages that end within it. */
  across(start: number): readonly number[] | undefined {
    return this.#match(0, this.#words[0] ?? '', start);
  }

  /** `last` is where the block before it ended. */
  difference(last: number): Difference {
    const { words } = this.#best;
    const place = words === 0 ? last : this.#best.place;
    return {
      page: (this.#tokens[Math.min(place, this.#tokens.length - 1)]?.page ?? 0) + 1,
      expected: this.#words
        .slice(words, words + 6)
        .join(' ')
        .replaceAll(noteMark, ''),
      found: this.#tokens
        .slice(place, words === 0 ? place : place + 6)
        .map(({ text }) => text)
        .join(' '),
    };
  }

  #match(index: number, rest: string, place: number): readonly number[] | undefined {
    const { run, whole, word, wanted } = this.#follow(index, rest, place);
    if (whole !== undefined || run.length === 0) return whole;
    const page = this.#tokens[place + run.length - 1]?.page ?? 0;
    const beyond = this.#onNextPage(word, wanted, page + 1);
    return beyond === undefined ? undefined : [...run, ...beyond];
  }

  /** Words from `rest` of the word at `index` on, as far as they follow each other on the page. */
  #follow(index: number, rest: string, place: number): Followed {
    const run: number[] = [];
    let [word, wanted, at] = [index, rest, place];
    for (;;) {
      const token = this.#isUsed[at] ? undefined : this.#tokens[at];
      const left = token === undefined ? undefined : remainder(wanted, token, this.#tokens[at + 1]);
      if (left === undefined) return { run, word, wanted };
      run.push(at);
      at += 1;
      if (left !== '') wanted = left;
      else {
        word += 1;
        const next = this.#words[word];
        if (next === undefined) return { run, whole: run, word, wanted };
        wanted = next;
        if (word > this.#best.words) this.#best = { words: word, place: at };
      }
    }
  }

  #onNextPage(word: number, wanted: string, page: number): readonly number[] | undefined {
    const first = this.#tokens.findIndex((token) => token.page === page);
    for (let at = first; at !== -1 && this.#tokens[at]?.page === page; at += 1) {
      if (!this.#tokens[at]?.isLineStart) continue;
      const run = this.#match(word, wanted, at);
      if (run !== undefined) return run;
    }
    return undefined;
  }
}

/**
 * What is still to come of a word behind a token: nothing when the token is all of it, undefined when
 * it is another word. A word goes on in the next line where Typst may break it.
 */
function remainder(word: string, token: Token, next: Token | undefined): string | undefined {
  if (isSame(word, token.text)) return '';
  const rest = word.slice(token.text.length);
  const isBroken = word.startsWith(token.text) && (next === undefined || next.isLineStart);
  return isBroken && (canBreak(token.text, rest) || isLong(word, rest)) ? rest : undefined;
}

function isSame(word: string, text: string): boolean {
  if (word === text) return true;
  if (word.includes(noteMark)) {
    const [first = '', ...parts] = word.split(new RegExp(`${noteMark}+`, 'u')).map(escapePattern);
    const number = '\\d+(?:,\\d+)*';
    const pattern =
      first === '' ? `(?:${number})?${parts.join(number)}` : [first, ...parts].join(number);
    return new RegExp(`^${pattern}:?$`, 'u').test(text);
  }
  // A layout sets or leaves out the colon of a label.
  return word.replace(/:$/u, '') === text.replace(/:$/u, '') && text !== ':';
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** A word that a column may not hold is broken behind any of its letters, never before a mark. */
function isLong(word: string, rest: string): boolean {
  return /[\p{Script=Latin}\p{M}\p{N}_]{9}/u.test(word) && !/^\p{M}/u.test(rest);
}

/** Khmer, Lao and Tai parts its words by nothing; elsewhere a line ends behind a joining sign. */
function canBreak(line: string, rest: string): boolean {
  const unparted = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Tai_Viet}\p{Script=Han}]/u;
  return /[-–—/_.,;:?&=…)]$/u.test(line) || unparted.test(line) || unparted.test(rest);
}
