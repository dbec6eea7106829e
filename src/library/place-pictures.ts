import type { ContentTree, TreeNode } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';
import type { PictureFile } from './pictures.ts';

/** Images of a tree with the path that each shows, below the content folder; none for an address elsewhere. */
export function imagesOf(
  tree: ContentTree,
  file: string,
): { node: Extract<TreeNode, { type: 'image' | 'imageReference' }>; url: string; path?: string }[] {
  const nodes = [...walk(tree)].map(({ node }) => node);
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const folder = file.replace(/[^/]*$/, '');
  return nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    const name = /^\.\/((?:[a-z\d-]+\/)?[^/]+)$/.exec(url)?.[1];
    return [{ node, url, ...(name === undefined ? {} : { path: folder + name }) }];
  });
}

/** Tells each image of a tree the picture that it shows. */
export function placePictures(
  tree: ContentTree,
  file: string,
  pictures: ReadonlyMap<string, PictureFile>,
): void {
  for (const { node, path } of imagesOf(tree, file)) {
    const found = path === undefined ? undefined : pictures.get(path);
    if (found !== undefined && 'picture' in found)
      node.data = { ...node.data, picture: found.picture };
  }
}
