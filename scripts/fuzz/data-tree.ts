import { heading, paragraph } from '../../src/tree/build.ts';
import type { ContentTree, TreeNode } from '../../src/tree/types.ts';

/** Fields that become the address of a link. */
const addressFields = new Set(['url', 'editUrl', 'reportUrl', 'from', 'to']);

/** A record as a page would show it: each of its words as text and heading, its addresses as links. */
export function dataTree(data: unknown): ContentTree {
  return { type: 'root', children: [...nodesOf(data, '')] };
}

function* nodesOf(value: unknown, field: string): Generator<TreeNode> {
  if (typeof value === 'string') {
    if (addressFields.has(field)) {
      yield paragraph({
        type: 'link',
        url: value,
        title: value,
        children: [{ type: 'text', value }],
      });
    } else {
      yield heading(3, value, field);
      yield paragraph(value);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* nodesOf(inner, Array.isArray(value) ? field : key);
    }
  }
}
