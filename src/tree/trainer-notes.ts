import type { ContentTree, TreeNode } from './types.ts';

/** The tree as trainees see it: without what is said to the trainer alone. */
export function withoutTrainerNotes(tree: ContentTree): ContentTree {
  return { ...tree, children: withoutNotes(tree.children) };
}

function withoutNotes(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes
    .filter((node) => node.type !== 'component' || node.name !== 'TrainerNote')
    .map((node) =>
      'children' in node ? { ...node, children: withoutNotes(node.children) } : node,
    );
}
