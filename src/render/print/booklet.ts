/** The two pages side by side on one side of a sheet; none where the paper stays blank. */
export type Spread = readonly [left: number | null, right: number | null];

/**
 * The sides of the sheets of a saddle-stitched booklet, front and back in turn, for printing on both
 * sides and folding in the middle. Pages are numbered from 1; the last one, the colophon, becomes the
 * back of the booklet, so that blank pages stand before it.
 */
export function bookletSpreads(pages: number): Spread[] {
  const places = Math.ceil(pages / 4) * 4;
  const pageAt = (place: number): number | null =>
    place === places ? pages : place < pages ? place : null;
  return Array.from({ length: places / 4 }, (_, sheet) => sheet).flatMap((sheet): Spread[] => [
    [pageAt(places - 2 * sheet), pageAt(2 * sheet + 1)],
    [pageAt(2 * sheet + 2), pageAt(places - 1 - 2 * sheet)],
  ]);
}
