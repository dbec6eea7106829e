import type { Problem } from '../../tree/problem.ts';
import { addressOfEntry, libraryAddresses } from '../addresses.ts';
import type { LocatedEntry } from '../entries.ts';
import { suggest } from '../suggest.ts';
import { nodesOf, problemAtNode } from './place.ts';

export function linkProblems(entries: readonly LocatedEntry[]): Problem[] {
  const addresses = libraryAddresses(entries.map(({ entry }) => entry));
  return entries.flatMap((located) =>
    nodesOf(located).flatMap((node): Problem[] => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const [path = '', anchor] = node.url.split('#');
      const isInside = path.startsWith('/') || node.url.startsWith('#');
      if (!isInside) return [];
      const target = path === '' ? addressOfEntry(located.entry) : path.replace(/\?.*$/, '');
      const anchors = target === undefined ? undefined : addresses.get(target);
      if (anchors === undefined) {
        const hint = suggest(path, [...addresses.keys()]);
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
    }),
  );
}
