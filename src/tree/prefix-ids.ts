import type { ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';

/** A tree whose ids, and links to them, begin with a prefix: so texts may stand in one document. */
export function prefixIds(tree: ContentTree, prefix: string): ContentTree {
  return { type: 'root', children: tree.children.map((node) => prefixed(node, prefix)) };
}

function prefixed(node: TreeNode, prefix: string): TreeNode {
  const id = node.data?.id;
  return {
    ...node,
    ...(id === undefined ? {} : { data: { ...node.data, id: prefix + id } }),
    ...('url' in node && node.url.startsWith('#') ? { url: `#${prefix}${node.url.slice(1)}` } : {}),
    ...('children' in node
      ? { children: childrenOf(node).map((child) => prefixed(child, prefix)) }
      : {}),
  };
}
