import { BlockSearch } from './block-search.ts';
import type { Difference, Token } from './block-search.ts';
import { noteMark } from './printed-blocks.ts';

/**
 * The first block that the pages do not hold word for word; none when they hold all. A block stands in
 * one piece, broken only where a page ends; no word of a page belongs to two blocks.
 */
export function findDifference(
  blocks: readonly string[],
  pages: readonly string[],
): Difference | undefined {
  const tokens = pages.flatMap((page, number) => tokensOf(page, number));
  /** Where words begin with a letter. */
  const places = new Map<string, number[]>();
  tokens.forEach(({ text }, place) => {
    const known = places.get(text.slice(0, 1)) ?? [];
    known.push(place);
    places.set(text.slice(0, 1), known);
  });
  const isUsed = tokens.map(() => false);
  let last = 0;
  for (const block of blocks) {
    const words = wordsOf(block);
    if (words.length === 0) continue;
    const starts = beginningsOf(words[0] ?? '').flatMap((letter) => places.get(letter) ?? []);
    const search = new BlockSearch(words, tokens, isUsed);
    const ordered = [...starts.filter((at) => at >= last), ...starts.filter((at) => at < last)];
    const run =
      firstOf(ordered, (at) => search.onOnePage(at)) ?? firstOf(ordered, (at) => search.across(at));
    if (run === undefined) return search.difference(last);
    for (const place of run) isUsed[place] = true;
    last = (run.at(-1) ?? last) + 1;
  }
  return undefined;
}

function firstOf(
  starts: readonly number[],
  search: (start: number) => readonly number[] | undefined,
): readonly number[] | undefined {
  for (const start of starts) {
    const run = search(start);
    if (run !== undefined) return run;
  }
  return undefined;
}

/** The letters that a word may begin with: digits too where a note's number stands before it. */
function beginningsOf(word: string): string[] {
  const letter = word.replaceAll(noteMark, '').slice(0, 1);
  return word.startsWith(noteMark)
    ? [letter, '1', '2', '3', '4', '5', '6', '7', '8', '9']
    : [letter];
}

/** Dots to write on are drawn as a line, and a zero width space is no letter. */
function wordsOf(text: string): string[] {
  return normalized(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function normalized(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u00ad]/gu, '')
    .replace(/…{3,}|\.{6,}/gu, ' ');
}

function tokensOf(page: string, number: number): Token[] {
  return normalized(page)
    .split(/[\r\n]+/u)
    .flatMap((line) =>
      wordsOf(line).map((text, index) => ({ text, page: number, isLineStart: index === 0 })),
    );
}
