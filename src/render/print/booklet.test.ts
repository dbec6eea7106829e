import { describe, expect, it } from 'vitest';
import type { Spread } from './booklet.ts';
import { bookletSpreads } from './booklet.ts';

it('sets eight pages on two sheets', () => {
  expect(bookletSpreads(8)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
});

it('leaves blank the places before the last page, which is the back', () => {
  expect(bookletSpreads(6)).toEqual([
    [6, 1],
    [2, null],
    [null, 3],
    [4, 5],
  ]);
  expect(bookletSpreads(1)).toEqual([
    [1, null],
    [null, null],
  ]);
});

/** What one meets leafing through the folded, stitched sheets. */
function leaf(spreads: readonly Spread[]): (number | null)[] {
  const sheets = Array.from({ length: spreads.length / 2 }, (_, index) => ({
    front: spreads[index * 2] ?? [null, null],
    back: spreads[index * 2 + 1] ?? [null, null],
  }));
  // Folded: the right half of the front is a page, its back the left half of the back.
  const first = sheets.flatMap(({ front, back }) => [front[1], back[0]]);
  const second = sheets.toReversed().flatMap(({ front, back }) => [back[1], front[0]]);
  return [...first, ...second];
}

describe.each([1, 2, 3, 4, 5, 7, 12, 45, 64])('a booklet of %i pages', (pages) => {
  it('is read in order when folded, each page once', () => {
    const places = leaf(bookletSpreads(pages));
    expect(places.length % 4).toBe(0);
    expect(places.filter((page) => page !== null)).toEqual(
      Array.from({ length: pages }, (_, index) => index + 1),
    );
    expect(places.length - pages).toBeLessThan(4);
  });
});
