import type { Report } from './compare.ts';

/** The addresses of pages of a report, those whose words changed first; anchors are of the page. */
export function changedAddresses({ texts, pages }: Report): string[] {
  const own = texts.filter(({ status }) => status !== 'same').flatMap(({ addresses }) => addresses);
  const others = [...pages.removed, ...pages.added].map(({ address }) => address);
  return [...new Set([...own, ...others].map((address) => address.replace(/#.*$/, '')))];
}
