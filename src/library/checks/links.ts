import { definitionsOf, isSafeImage, isSafeLink, keyOf } from '../../tree/address-rules.ts';
import type { Problem } from '../../tree/problem.ts';
import type { TreeNode } from '../../tree/types.ts';
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

export function imageProblems(
  entries: readonly LocatedEntry[],
  assets: ReadonlySet<string>,
): Problem[] {
  return entries.flatMap((located) =>
    imagesOf(located).flatMap(({ node, url }): Problem[] => {
      const folder = located.entry.file.replace(/[^/]*$/, '');
      const path = folder + url.slice(2);
      return assets.has(path)
        ? []
        : [
            problemAtNode(
              located,
              node,
              'image/missing',
              `Không thấy tệp hình “${path}”. Hãy đặt hình cạnh tệp này, hoặc sửa tên.${suggest(path, [...assets])}`,
            ),
          ];
    }),
  );
}

/** Images with the file that each names, by itself or through a reference. */
function imagesOf(located: LocatedEntry): { node: TreeNode; url: string }[] {
  const { tree } = located.entry;
  if (tree === undefined) return [];
  const definitions = definitionsOf(tree);
  return nodesOf(located).flatMap((node) => {
    const url =
      node.type === 'image'
        ? node.url
        : node.type === 'imageReference'
          ? definitions.get(keyOf(node.identifier))
          : undefined;
    return url !== undefined && isSafeImage(url) ? [{ node, url }] : [];
  });
}
