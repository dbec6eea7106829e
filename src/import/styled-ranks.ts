import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readMark } from './marks.ts';

/**
 * The rank of each level of Word's headings among the parts of official documents: that of the mark
 * its headings are typed with (“Chương I”), else just below the level above.
 */
export function styledRanks(nodes: readonly RootContent[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let above = 0;
  for (let level = 1; level <= 6; level += 1) {
    const marked = nodes.flatMap((node) => {
      if (node.type !== 'heading' || node.depth !== level) return [];
      return readMark(toString(node))?.rank ?? [];
    });
    above = Math.max(above + 0.1, ...(marked.length > 0 ? [Math.min(...marked)] : []));
    ranks.set(level, above);
  }
  return ranks;
}
