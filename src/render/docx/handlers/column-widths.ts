import { textOf } from '../../../tree/text.ts';
import type { TreeNode } from '../../../tree/types.ts';
import { childrenOf } from '../../../tree/types.ts';

/** Letters that a column counts as, at least and at most. */
const least = 4;
const most = 40;
/** What a column to write in counts as: alone among columns of words, and among its like. */
const alone = 36;
const among = 13;

/**
 * Columns share `total` by how much stands in them, as in the printed copy; one to write in gets a
 * good share. The widths are whole numbers that add up to `total`.
 */
export function columnWidths(rows: readonly TreeNode[], total: number): number[] {
  const weights = columnWeights(rows);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const edges = weights.map((_, index) =>
    Math.round((total * weights.slice(0, index + 1).reduce((all, one) => all + one, 0)) / sum),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function columnWeights([head, ...rows]: readonly TreeNode[]): number[] {
  const titles = head === undefined ? [] : childrenOf(head).map(textOf);
  const weights = titles.map((title, column) => {
    const lengths = rows
      .map((row) => lengthOf(childrenOf(row)[column]))
      .filter((length) => length > 0);
    if (lengths.length === 0) return undefined;
    const longestWord = Math.max(...title.split(' ').map(({ length }) => length));
    const mean = lengths.reduce((all, length) => all + length, 0) / lengths.length;
    return Math.min(most, Math.max(mean, least, longestWord));
  });
  const toWriteIn = weights.filter((weight) => weight === undefined).length;
  return weights.map((weight, index) => {
    if (weight === undefined) return toWriteIn === 1 ? alone : among;
    const isCounter = index === 0 && weight <= least;
    return isCounter || toWriteIn === 0 ? weight : Math.max(weight, among);
  });
}

function lengthOf(cell: TreeNode | undefined): number {
  return cell === undefined ? 0 : textOf(cell).length;
}
