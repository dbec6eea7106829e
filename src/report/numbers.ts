/** A number of pages in a table; a dash where it is not known. */
export function pageCount(pages: number | undefined): string {
  return pages === undefined ? '–' : String(pages);
}
