import type { ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';

/**
 * Visits every node below `root` in document order, parents before children. `ancestors` is one
 * stack, outermost first, that changes as the walk goes on: read it before the next step.
 */
export function* walk(
  root: ContentTree | TreeNode,
  ancestors: TreeNode[] = [],
): Generator<{ node: TreeNode; ancestors: readonly TreeNode[] }> {
  for (const node of childrenOf(root)) {
    yield { node, ancestors };
    if (!('children' in node)) continue;
    ancestors.push(node);
    yield* walk(node, ancestors);
    ancestors.pop();
  }
}
