import type { Problem } from '../../tree/problem.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { LocatedEntry } from '../entries.ts';
import { imagesOf } from '../place-pictures.ts';
import { suggest } from '../suggest.ts';
import { problemAtNode } from './place.ts';

/** Images whose file is missing, or not fit to be shown and printed. */
export function imageProblems(
  entries: readonly LocatedEntry[],
  { assets, pictures }: Pick<ContentFolder, 'assets' | 'pictures'>,
): Problem[] {
  const known = new Set(assets);
  return entries.flatMap((located) => {
    const { tree, file } = located.entry;
    if (tree === undefined) return [];
    return imagesOf(tree, file).flatMap(({ node, path }): Problem[] => {
      if (!known.has(path)) {
        const message = `Không thấy tệp hình “${path}”. Hãy đặt hình cạnh tệp này, hoặc sửa tên.${suggest(path, assets)}`;
        return [problemAtNode(located, node, 'image/missing', message)];
      }
      const found = pictures.get(path);
      if (found === undefined || !('fault' in found)) return [];
      return [problemAtNode(located, node, found.fault.rule, found.fault.message)];
    });
  });
}
