import { activityAnchor } from './identify.ts';
import { textWithoutMarks } from './text.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { walk } from './walk.ts';

/** A heading of a tree: what a table of contents shows. */
export interface OutlineEntry {
  id: string;
  /** Depth in the whole document, 1 to 6. */
  depth: number;
  /** The printed number, when the section has one. */
  mark?: string;
  title: string;
}

export function outlineOf(tree: ContentTree): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const { node, ancestors } of walk(tree)) {
    if (node.type === 'component' && node.name === 'Activity') {
      entries.push({
        id: activityAnchor(node.attributes.id),
        depth: 3,
        title: node.attributes.title,
      });
    }
    if (node.type !== 'heading' || node.data?.id === undefined) continue;
    const mark = markOfSection(ancestors.at(-1));
    entries.push({
      id: node.data.id,
      depth: node.depth,
      ...(mark === undefined ? {} : { mark }),
      title: textWithoutMarks(node),
    });
  }
  return entries;
}

function markOfSection(parent: TreeNode | undefined): string | undefined {
  return parent?.type === 'component' && parent.name === 'Section'
    ? parent.attributes.mark
    : undefined;
}
