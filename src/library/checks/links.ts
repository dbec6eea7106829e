import { isSafeLink } from '../../tree/address-rules.ts';
import type { Problem } from '../../tree/problem.ts';
import { addressOfEntry, libraryAddresses } from '../addresses.ts';
import type { LocatedEntry } from '../entries.ts';
import { suggest } from '../suggest.ts';
import { nodesOf, problemAtNode } from './place.ts';

/** A file of thousands of broken links needs no hint at each, and a hint takes a look at all pages. */
const mostHints = 50;

export function linkProblems(entries: readonly LocatedEntry[]): Problem[] {
  const addresses = libraryAddresses(entries.map(({ entry }) => entry));
  return entries.flatMap((located) => {
    let hints = 0;
    return nodesOf(located).flatMap((node): Problem[] => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const [path = '', anchor] = node.url.split('#');
      const isInside = path.startsWith('/') || node.url.startsWith('#');
      if (!isInside || !isSafeLink(node.url)) return [];
      const target = path === '' ? addressOfEntry(located.entry) : path.replace(/\?.*$/, '');
      const anchors = target === undefined ? undefined : addresses.get(target);
      if (anchors === undefined) {
        hints += 1;
        const hint = hints > mostHints ? '' : suggest(path, [...addresses.keys()]);
        return [
          problemAtNode(located, node, 'link/missing', `Thư viện không có trang “${path}”.${hint}`),
        ];
      }
      return anchor === undefined || anchors === 'any' || anchors.has(anchor)
        ? []
        : [
            problemAtNode(
              located,
              node,
              'link/anchor',
              `Trang “${target}” không có chỗ nào mang mã “#${anchor}”.${suggest(anchor, [...anchors])}`,
            ),
          ];
    });
  });
}
