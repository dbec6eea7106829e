import { outlineOf } from './outline.ts';
import { prefixIds } from './prefix-ids.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';

/** A text that shall stand in one document with others. */
export interface JoinableText {
  /** Its own anchor in the document; ids of its headings and blocks get it as a prefix. */
  id: string;
  /** Addresses at which the library has it, such as "/tai-lieu/to-gap-hoa-giai/". */
  addresses: readonly string[];
  tree: ContentTree;
}

/**
 * The texts with ids that differ across all of them, and with links between them that stay inside:
 * to the heading that a link names, to the beginning of the text when it names none of its headings.
 */
export function joinTexts<T extends JoinableText>(texts: readonly T[]): T[] {
  const targets = new Map<string, Target>(
    texts.flatMap(({ id, addresses, tree }) => {
      const target = { id, headings: new Set(outlineOf(tree).map((entry) => entry.id)) };
      return addresses.map((address) => [address, target] as const);
    }),
  );
  return texts.map((text) => {
    const { children } = prefixIds(text.tree, prefixOf(text.id));
    return {
      ...text,
      tree: { type: 'root', children: children.map((node) => redirected(node, targets)) },
    };
  });
}

interface Target {
  id: string;
  headings: ReadonlySet<string>;
}

const prefixOf = (id: string): string => `${id}--`;

function redirected(node: TreeNode, targets: ReadonlyMap<string, Target>): TreeNode {
  return {
    ...node,
    ...('url' in node ? { url: placeOf(node.url, targets) } : {}),
    ...('children' in node
      ? { children: childrenOf(node).map((child) => redirected(child, targets)) }
      : {}),
  };
}

function placeOf(url: string, targets: ReadonlyMap<string, Target>): string {
  const [address = '', anchor = ''] = url.split('#');
  const target = address === '' ? undefined : targets.get(address);
  if (target === undefined) return url;
  return target.headings.has(anchor) ? `#${prefixOf(target.id)}${anchor}` : `#${target.id}`;
}
