import { pagesOf } from '../library/pages.ts';
import type { Library } from '../library/library.ts';

export interface PageRef {
  address: string;
  title: string;
}

export interface PageChanges {
  added: PageRef[];
  /** Gone, with the address that old links are led to, if any. */
  removed: (PageRef & { redirect?: string })[];
}

/**
 * Pages that appear and vanish; none when the content is too broken to be put together. A page
 * counts as gone when `isGone` has nothing against it: a file that cannot be read is still there.
 */
export function changedPages(
  before: Library | undefined,
  after: Library | undefined,
  isGone: (address: string) => boolean,
): PageChanges {
  if (after === undefined) return { added: [], removed: [] };
  const was = before === undefined ? [] : pagesOf(before);
  const now = pagesOf(after);
  const redirects = new Map(after.redirects.map(({ from, to }) => [from, to]));
  return {
    added: missingFrom(was, now),
    removed: missingFrom(now, was)
      .filter(({ address }) => isGone(address))
      .map((page) => {
        const redirect = redirects.get(page.address);
        return { ...page, ...(redirect === undefined ? {} : { redirect }) };
      }),
  };
}

function missingFrom(known: readonly PageRef[], pages: readonly PageRef[]): PageRef[] {
  const addresses = new Set(known.map(({ address }) => address));
  return pages
    .filter(({ address }) => !addresses.has(address))
    .map(({ address, title }) => ({ address, title }));
}
