import type { ComponentNode, ContentTree, TreeNode } from '../../../tree/types.ts';
import { childrenOf } from '../../../tree/types.ts';
import type { Layout, PrintDocument } from '../document.ts';

/** Stands in a word where the number of a footnote is printed; at its beginning the number may lack. */
export const noteMark = '\ufffc';

/**
 * Texts that a layout must print, each a run of words without a break of its own: paragraphs, headings,
 * cells, labels, notes. Their order is that of the source; a layout may print them in another.
 */
export function printedBlocks(document: PrintDocument, layout: Layout): string[] {
  const parts = printedParts[layout] ?? wholeText;
  const source = { document, layout };
  const notes = Object.values(document.headingNotes).flat();
  return [
    ...parts(document).flatMap((node) => blocksOf(node, source)),
    ...notes.map((note) => noteMark + note),
  ];
}

type Parts = (document: PrintDocument) => readonly (TreeNode | ContentTree)[];

const wholeText: Parts = ({ tree, attachments = [] }) => [
  tree,
  ...attachments.map((attached) => attached.tree),
];

/** What a layout prints where not the whole text. */
const printedParts: Partial<Record<Layout, Parts>> = {
  // The other sections tell a painter what to draw.
  poster: ({ tree }) => ['Khẩu hiệu', 'Nội dung'].flatMap((title) => bodyOf(tree, title)),
};

/** What stands below the heading `title`, up to the next heading that is no deeper. */
function bodyOf(tree: ContentTree, title: string): readonly TreeNode[] {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && wordsOf(node, undefined).trim() === title,
  );
  const heading = tree.children[start];
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex(
    (node) => node.type === 'heading' && heading?.type === 'heading' && node.depth <= heading.depth,
  );
  return start === -1 ? [] : end === -1 ? rest : rest.slice(0, end);
}

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

interface Source {
  document: PrintDocument;
  layout: Layout;
}

function blocksOf(node: TreeNode | ContentTree, source: Source): string[] {
  if (leaves.has(node.type)) return [wordsOf(node, source.document)];
  const own = node.type === 'component' ? labelOf(node, source.layout) : [];
  const [first = '', ...others] = childrenOf(node).flatMap((child) => blocksOf(child, source));
  const numbered = node.type === 'footnoteDefinition' ? noteMark + first : first;
  return [...own, numbered, ...others];
}

/** Layouts for documents with printed numbers before their headings. */
const numbersHeadings: ReadonlySet<Layout> = new Set(['administrative', 'handbook']);

/** What a layout prints of a component beside its children. */
function labelOf({ name, attributes }: ComponentNode, layout: Layout): string[] {
  switch (name) {
    case 'Section':
      return attributes.mark === undefined || !numbersHeadings.has(layout) ? [] : [attributes.mark];
    case 'Item':
      return [attributes.mark];
    case 'Activity':
      return [attributes.title];
    case 'Field':
      return [attributes.label];
    case 'Say':
      return attributes.by === undefined ? [] : [attributes.by];
    default:
      return [];
  }
}

function wordsOf(node: TreeNode | ContentTree, document: PrintDocument | undefined): string {
  switch (node.type) {
    case 'text': {
      // A script shows what is written above what is said.
      const spoken = node.data?.spoken;
      return spoken === undefined ? node.value : ` ${node.value} ${spoken}`;
    }
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'footnoteReference':
      return noteMark;
    case 'heading': {
      const notes = document?.headingNotes[node.data?.id ?? ''] ?? [];
      return joinedWords(node, document) + (notes.length > 0 ? noteMark : '');
    }
    default:
      return joinedWords(node, document);
  }
}

function joinedWords(node: TreeNode | ContentTree, document: PrintDocument | undefined): string {
  return childrenOf(node)
    .map((child) => wordsOf(child, document))
    .join('');
}
