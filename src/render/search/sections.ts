import { activityAnchor } from '../../tree/identify.ts';
import { textOf, textWithoutMarks } from '../../tree/text.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { SearchSection } from './documents.ts';

interface OpenSection {
  anchor?: string;
  /** The headings above the text, the nearest last. */
  path: readonly { depth: number; title: string }[];
  blocks: string[];
}

/** One section per heading, plus one per run of blocks under no heading; empty ones left out. */
export function treeToSections(tree: ContentTree): SearchSection[] {
  const sections: OpenSection[] = [];

  function open(path: OpenSection['path'], anchor?: string): OpenSection {
    const section: OpenSection = { path, blocks: [], ...(anchor === undefined ? {} : { anchor }) };
    sections.push(section);
    return section;
  }

  /** `outer` is the section that blocks belong to until a heading opens another. */
  function visit(nodes: readonly TreeNode[], outer?: OpenSection, printedMark?: string): void {
    let current = outer;
    let mark = printedMark;
    for (const node of nodes) {
      if (node.type === 'component' && node.name === 'Section') {
        visit(node.children, current, node.attributes.mark);
        if (outer === undefined && current?.path.length === 0) current = undefined;
      } else if (node.type === 'component' && node.name === 'Activity') {
        const { id, title } = node.attributes;
        const above = (current?.path ?? []).filter(({ depth }) => depth < 3);
        visit(node.children, open([...above, { depth: 3, title }], activityAnchor(id)));
      } else if (node.type === 'heading') {
        const above = (current?.path ?? []).filter(({ depth }) => depth < node.depth);
        const title = [mark, textWithoutMarks(node)].filter(Boolean).join(' ');
        current = open([...above, { depth: node.depth, title }], node.data?.id);
        mark = undefined;
      } else {
        current ??= open([], node.data?.id);
        current.blocks.push(textOf(node));
      }
    }
  }

  visit(tree.children);
  return sections
    .map(({ anchor, path, blocks }) => ({
      ...(anchor === undefined ? {} : { anchor }),
      headings: path.map(({ title }) => title),
      text: blocks.join(' ').trim(),
    }))
    .filter(({ headings, text }) => headings.length > 0 || text !== '');
}
