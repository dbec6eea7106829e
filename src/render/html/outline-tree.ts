import type { OutlineEntry } from '../../tree/outline.ts';

/** An entry of a page's contents with those below it. */
export interface OutlineNode {
  id: string;
  mark?: string;
  text: string;
  children: OutlineNode[];
}

/** The headings of a page as a tree, the colon at their end dropped. */
export function outlineTree(entries: readonly OutlineEntry[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: { depth: number; node: OutlineNode }[] = [];
  for (const { id, mark, title, depth } of entries) {
    const node: OutlineNode = {
      id,
      text: title.replace(/\s*:$/, ''),
      children: [],
      ...(mark === undefined ? {} : { mark }),
    };
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    (open.at(-1)?.node.children ?? roots).push(node);
    open.push({ depth, node });
  }
  return roots;
}
