import type { ContentTree, TreeNode } from '../tree/types.ts';
import { childrenOf } from '../tree/types.ts';

/** A paragraph, or what stands for one: all that a reader or a machine sees of it, in words. */
export interface Line {
  /** Where it stands, for a person: a heading, a field's name. Empty in running text. */
  label: string;
  text: string;
}

const paragraphs: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow', 'code']);

/**
 * A text as lines, one a paragraph, heading or row. What a reader does not see as words (where a
 * link leads, what a place cites, which picture) is written out in ⟨…⟩, so that no change hides.
 */
export function treeLines(tree: ContentTree): Line[] {
  const lines: Line[] = [];
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (paragraphs.has(node.type)) {
        const label = node.type === 'heading' ? `Tiêu đề cấp ${node.depth}` : '';
        lines.push({ label, text: shown(node) });
        continue;
      }
      const own = ownLine(node);
      if (own !== undefined) lines.push({ label: '', text: own });
      visit(childrenOf(node));
    }
  };
  visit(tree.children);
  return lines;
}

/** What a node between paragraphs says by itself: the attributes of a component, a target. */
function ownLine(node: TreeNode): string | undefined {
  if (node.type === 'component') return `⟨${[node.name, ...attributesOf(node)].join(' ')}⟩`;
  if (node.type === 'definition') return `⟨${node.identifier}: ${node.url}⟩`;
  if (node.type === 'footnoteDefinition') return `⟨chú thích ${node.identifier}⟩`;
  if (node.type === 'thematicBreak') return '⟨đường kẻ⟩';
  if (node.type === 'list') return node.ordered === true ? '⟨danh sách số⟩' : undefined;
  return undefined;
}

function shown(node: TreeNode): string {
  return inline(node).replace(/\s+/gu, ' ').trim();
}

/** Words of a paragraph with what lies behind them. */
function inline(node: TreeNode): string {
  const inner = (): string => childrenOf(node).map(inline).join('');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'link':
      return `${inner()} ⟨tới ${node.url}⟩ `;
    case 'image':
      return ` ⟨hình ${node.url}: ${node.alt ?? ''}⟩ `;
    case 'imageReference':
    case 'linkReference':
    case 'footnoteReference':
      return `${inner()} ⟨${node.identifier}⟩ `;
    case 'tableCell':
      return `${inner()} | `;
    case 'component':
      return `${inner()} ⟨${[node.name, ...attributesOf(node)].join(' ')}⟩ `;
    default:
      return inner();
  }
}

function attributesOf({ attributes }: { attributes: object }): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`],
  );
}

/** How many words a text has, as a word processor counts them: syllables in Vietnamese. */
export function countWords(text: string): number {
  const seen = text.replace(/⟨[^⟩]*⟩/gu, ' ');
  return seen.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
