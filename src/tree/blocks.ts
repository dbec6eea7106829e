import { textOf } from './text.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { walk } from './walk.ts';

/** A paragraph or point that can be linked and cited. */
export interface Block {
  id: string;
  /** Innermost section (or the entry itself) in which it stands. */
  section: string;
  /** Its own words with marks; the words of nested points included. */
  text: string;
  node: TreeNode;
}

/** Every addressable block of a tree in document order. */
export function blocksOf(tree: ContentTree): Block[] {
  const blocks: Block[] = [];
  for (const { node } of walk(tree)) {
    const id = node.data?.id;
    const isBlock =
      node.type === 'paragraph' || (node.type === 'component' && node.name === 'Item');
    if (id === undefined || !isBlock) continue;
    blocks.push({ id, section: id.replace(/-p\d+$/, ''), text: textOf(node), node });
  }
  return blocks;
}
