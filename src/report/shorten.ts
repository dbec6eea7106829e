/** The first `most` of a list, and a last word on how many are left out. */
export function shorten(
  items: readonly string[],
  most: number,
  rest: (left: number) => string,
): string[] {
  return items.length <= most ? [...items] : [...items.slice(0, most), rest(items.length - most)];
}
