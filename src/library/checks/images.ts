import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import type { PictureFile } from '../pictures.ts';
import { imagesOf } from '../place-pictures.ts';
import { suggest } from '../suggest.ts';
import { problemAtNode } from './place.ts';

/** Images whose file is missing, in another place, or not fit to be shown and printed. */
export function imageProblems(
  entries: readonly LocatedEntry[],
  pictures: ReadonlyMap<string, PictureFile>,
): Problem[] {
  return entries.flatMap((located) => {
    const { tree, file } = located.entry;
    if (tree === undefined) return [];
    return imagesOf(tree, file).flatMap(({ node, url, path }): Problem[] => {
      // The text's own check tells about pictures of other sites.
      if (/^https?:/i.test(url)) return [];
      if (path === undefined) {
        return [
          problemAtNode(
            located,
            node,
            'image/place',
            `Hình “${url.slice(0, 60)}” không nằm cạnh tệp này. Hãy đặt hình vào cùng thư mục (hay thư mục “hinh” trong đó) và ghi “./ten-hinh.png”.`,
          ),
        ];
      }
      const found = pictures.get(path);
      if (found === undefined) {
        return [
          problemAtNode(
            located,
            node,
            'image/missing',
            `Không thấy tệp hình “${path}”. Hãy đặt hình cạnh tệp này, hoặc sửa tên.${suggest(path, [...pictures.keys()])}`,
          ),
        ];
      }
      if (!('fault' in found)) return [];
      return [problemAtNode(located, node, found.fault.rule, found.fault.message)];
    });
  });
}
