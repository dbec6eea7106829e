import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import { walk } from '../../tree/walk.ts';
import {
  blockComponentHandlers,
  blockHandlers,
  inlineComponentHandlers,
  inlineHandlers,
} from './handlers/index.ts';
import { languageOf } from './languages.ts';
import type { Block, BlockHandler, InlineHandler, RunFormat, State } from './state.ts';

/** The text of a copy as paragraphs and tables of Word. */
export function renderTree(copy: TextCopy): Block[] {
  const state = stateOf(copy);
  return blocks(copy.tree.children, { indent: 0, depth: 0, run: languageOf(copy.lang) }, state);
}

const inlines: State['inlines'] = (nodes, run, state) =>
  nodes.flatMap((node) => {
    const handler = find<InlineHandler<TreeNode>>(node, inlineHandlers, inlineComponentHandlers);
    return handler(node, inLanguage(node, run), state);
  });

const blocks: State['blocks'] = (nodes, place, state) =>
  nodes.flatMap((node, index) => {
    const handler = find<BlockHandler<TreeNode>>(node, blockHandlers, blockComponentHandlers);
    const { keepNext: _, ...here } = place;
    // The words above a table are its name.
    const keepNext = node.type === 'paragraph' && nodes[index + 1]?.type === 'table';
    const run = inLanguage(node, place.run);
    return handler(node, { ...here, run, ...(keepNext ? { keepNext } : {}) }, state);
  });

/** The handler of a node; the tables are typed by node, and looked up by name. */
function find<Handler>(node: TreeNode, ofTypes: object, ofComponents: object): Handler {
  const [table, name] =
    node.type === 'component' ? [ofComponents, node.name] : [ofTypes, node.type];
  const handler = (table as Readonly<Record<string, Handler>>)[name];
  if (handler === undefined) {
    const expected = Object.keys({ ...ofTypes, ...ofComponents }).join(', ');
    throw new Error(`Unexpected ${name}, expected one of ${expected}.`);
  }
  return handler;
}

function inLanguage(node: TreeNode, run: RunFormat): RunFormat {
  const lang = node.data?.lang;
  return lang === undefined ? run : { ...run, ...languageOf(lang) };
}

function stateOf(copy: TextCopy): State {
  const nodes = [...walk(copy.tree)].map(({ node }) => node);
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  let lists = 0;
  return {
    copy,
    shift: depths.length === 0 ? 0 : Math.min(...depths) - 1,
    urls: new Map(
      nodes.flatMap((node) =>
        node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
      ),
    ),
    footnotes: new Map(
      nodes.flatMap((node) =>
        node.type === 'footnoteDefinition' ? [[node.identifier, node.children] as const] : [],
      ),
    ),
    bookmarks: bookmarksOf(copy.tree),
    openNotes: new Set(),
    nextList: () => (lists += 1),
    inlines,
    blocks,
  };
}

/** Names for the nodes to which links of the same tree lead: Word allows few letters in them. */
function bookmarksOf(tree: ContentTree): Map<string, string> {
  const nodes = [...walk(tree)].map(({ node }) => node);
  const targets = new Set(
    nodes.flatMap((node) =>
      (node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')
        ? [node.url.slice(1)]
        : [],
    ),
  );
  const holders: ReadonlySet<string> = new Set(['heading', 'paragraph', 'Item', 'Activity']);
  const ids = nodes.flatMap((node) =>
    node.data?.id !== undefined &&
    targets.has(node.data.id) &&
    holders.has(node.type === 'component' ? node.name : node.type)
      ? [node.data.id]
      : [],
  );
  return new Map([...new Set(ids)].map((id, index) => [id, `muc_${index + 1}`]));
}
