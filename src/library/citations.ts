import type { ContentTree } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';

/** A place in a text that cites a legal document. */
export interface Citation {
  document: string;
  at?: string;
  /** Id of the nearest block or section around it. */
  block?: string;
}

export function citationsIn(tree: ContentTree): Citation[] {
  return [...citationsOf(tree)];
}

function* citationsOf(tree: ContentTree): Generator<Citation> {
  for (const { node, ancestors } of walk(tree)) {
    if (node.type !== 'component' || node.name !== 'Cite') continue;
    const block = ancestors.findLast((ancestor) => ancestor.data?.id !== undefined)?.data?.id;
    const { document, at } = node.attributes;
    yield {
      document,
      ...(at === undefined ? {} : { at }),
      ...(block === undefined ? {} : { block }),
    };
  }
}

/** The ids of the documents that a text cites, each once. */
export function documentsCitedIn(tree: ContentTree): Set<string> {
  return new Set(citationsIn(tree).map(({ document }) => document));
}
