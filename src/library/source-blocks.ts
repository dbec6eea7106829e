import { createHash } from 'node:crypto';
import { textOf } from '../tree/text.ts';
import type { ContentTree, TreeNode } from '../tree/types.ts';
import { childrenOf } from '../tree/types.ts';

/** A heading or paragraph of a text, as a translator meets it: one after the other. */
export interface SourceBlock {
  id: string;
  kind: 'heading' | 'paragraph';
  /** Depth of a heading. */
  depth?: number;
  text: string;
  /** Names the words of the block (8 hex digits): an edition records it. */
  hash: string;
  node: TreeNode;
}

/** The blocks of a text that are translated one by one, in document order. */
export function sourceBlocksOf(tree: ContentTree): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'heading' || node.type === 'paragraph') {
        const text = textOf(node);
        blocks.push({
          id: node.data?.id ?? `doan-${blocks.length + 1}`,
          kind: node.type,
          ...(node.type === 'heading' ? { depth: node.depth } : {}),
          text,
          hash: createHash('sha256').update(text).digest('hex').slice(0, 8),
          node,
        });
      } else visit(childrenOf(node));
    }
  };
  visit(tree.children);
  return blocks;
}
