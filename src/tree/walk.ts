import type { ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';

/** Visits every node below `root` in document order, parents before children. */
export function* walk(
  root: ContentTree | TreeNode,
  ancestors: readonly TreeNode[] = [],
): Generator<{ node: TreeNode; ancestors: readonly TreeNode[] }> {
  for (const node of childrenOf(root)) {
    yield { node, ancestors };
    yield* walk(node, [...ancestors, node]);
  }
}
