import { definitionsOf, isSafeImage, keyOf } from '../tree/address-rules.ts';
import type { ContentTree, TreeNode } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';
import type { PictureFile } from './pictures.ts';

/** An image of a text, and the path of its file below the content folder. */
interface PlacedImage {
  node: Extract<TreeNode, { type: 'image' | 'imageReference' }>;
  path: string;
}

/** Images of a tree that name a file beside it, by themselves or through a reference. */
export function imagesOf(tree: ContentTree, file: string): PlacedImage[] {
  const definitions = definitionsOf(tree);
  const folder = file.replace(/[^/]*$/, '');
  return [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : definitions.get(keyOf(node.identifier));
    return url !== undefined && isSafeImage(url) ? [{ node, path: folder + url.slice(2) }] : [];
  });
}

/** Tells each image of a tree the picture that it shows. */
export function placePictures(
  tree: ContentTree,
  file: string,
  pictures: ReadonlyMap<string, PictureFile>,
): void {
  for (const { node, path } of imagesOf(tree, file)) {
    const found = pictures.get(path);
    if (found !== undefined && 'picture' in found) {
      node.data = { ...node.data, picture: found.picture };
    }
  }
}
