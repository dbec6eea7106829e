import type { TreeNode } from './types.ts';

/** Makers of plain nodes, for texts that the library puts together from data. */

export function text(value: string): TreeNode {
  return { type: 'text', value };
}

export function strong(value: string): TreeNode {
  return { type: 'strong', children: [text(value)] };
}

export function paragraph(...children: (TreeNode | string)[]): TreeNode {
  return { type: 'paragraph', children: children.map(toNode) };
}

export function heading(depth: 1 | 2 | 3 | 4, title: string, id: string): TreeNode {
  return { type: 'heading', depth, children: [text(title)], data: { id } };
}

export function bulletList(items: readonly (string | TreeNode[])[]): TreeNode {
  return { type: 'list', ordered: false, spread: false, children: items.map(listItem) };
}

/** A numbered list; `spread` leaves room between its items. */
export function orderedList(
  items: readonly (string | TreeNode[])[],
  { spread = false } = {},
): TreeNode {
  return { type: 'list', ordered: true, start: 1, spread, children: items.map(listItem) };
}

/** A table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): TreeNode {
  return {
    type: 'table',
    align: [],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  };
}

function listItem(content: string | TreeNode[]): TreeNode {
  return {
    type: 'listItem',
    spread: false,
    children: typeof content === 'string' ? [paragraph(content)] : content,
  };
}

function toNode(child: TreeNode | string): TreeNode {
  return typeof child === 'string' ? text(child) : child;
}
