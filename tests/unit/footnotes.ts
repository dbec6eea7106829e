import type { PrintDocument } from '../../src/render/print/document.ts';
import type { ContentTree, TreeNode } from '../../src/tree/types.ts';
import { childrenOf } from '../../src/tree/types.ts';
import { textOf } from '../../src/tree/text.ts';

/** The text as printed: a number stands where a footnote is called, and no footnotes at its end. */
export function withNoteNumbers(document: PrintDocument): ContentTree {
  let count = 0;
  const numbered = (nodes: readonly TreeNode[]): TreeNode[] =>
    nodes.flatMap((node, index): TreeNode[] => {
      if (node.type === 'footnoteDefinition') return [];
      if (node.type === 'footnoteReference') {
        count += 1;
        const comma = nodes[index - 1]?.type === 'footnoteReference' ? ',' : '';
        return [{ type: 'text', value: `${comma}${count}` }];
      }
      const children = numbered(childrenOf(node));
      if (node.type === 'heading' && node.data?.id !== undefined) {
        const notes = document.headingNotes[node.data.id] ?? [];
        const numbers = notes.map(() => String((count += 1)));
        children.push({ type: 'text', value: numbers.join(',') });
      }
      return ['children' in node ? { ...node, children } : node];
    });
  return { type: 'root', children: numbered(document.tree.children) };
}

/** The words at the feet of all pages: each footnote's number and text. */
export function noteWords(document: PrintDocument): string[] {
  const definitions = document.tree.children.filter(({ type }) => type === 'footnoteDefinition');
  const texts = [...definitions.map(textOf), ...Object.values(document.headingNotes).flat()];
  return texts
    .flatMap((text) => text.split(/\s+/u))
    .concat(texts.map((_, index) => String(index + 1)));
}
