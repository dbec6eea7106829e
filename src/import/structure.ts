import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { DoubtKind } from './doubts.ts';
import { flowComponent } from './flow-component.ts';
import { dropStart, isAllStrong, mergeInline, withoutStrong } from './inline.ts';
import { headingReason, isCapitals, readMark } from './marks.ts';
import type { Mark } from './marks.ts';
import { joinTitleLines } from './title-lines.ts';
import { styledRanks } from './styled-ranks.ts';

/** A block of the document and what its first words make of it. */
export type Block =
  | { readonly kind: 'heading'; readonly rank: number; readonly children: PhrasingContent[] }
  | { readonly kind: 'item'; readonly mark: Mark; readonly children: PhrasingContent[] }
  | { readonly kind: 'plain'; readonly node: RootContent };

type Doubting = (kind: DoubtKind, found: string, words: string) => void;

/** Finds headings, points and lists in a document, by its styles and by what is typed before lines. */
export function structure(root: Root, doubt: Doubting): Root {
  const blocks = splitLines(joinTitleLines(tidy(root.children)));
  const ranks = styledRanks(blocks);
  const read = blocks.map((node, index) => readBlock(node, blocks[index + 1], ranks, doubt));
  return { type: 'root', children: build(read) };
}

/** Paragraphs with their inline content put together; empty ones go. */
function tidy(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const children = mergeInline(node.children);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    if ('children' in node && node.type !== 'table') {
      return [{ ...node, children: tidy(node.children) } as RootContent];
    }
    return [node];
  });
}

/** Points typed in one paragraph with line breaks between them are paragraphs of their own. */
function splitLines(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const lines: PhrasingContent[][] = [[]];
    for (const [index, child] of node.children.entries()) {
      const following = node.children
        .slice(index + 1)
        .map((one) => toString(one))
        .join('');
      if (child.type === 'break' && readMark(following.trimStart()) !== undefined) lines.push([]);
      else lines.at(-1)?.push(child);
    }
    return lines.map((children): Paragraph => ({
      type: 'paragraph',
      children: mergeInline(children),
    }));
  });
}

function readBlock(
  node: RootContent,
  next: RootContent | undefined,
  ranks: ReadonlyMap<number, number>,
  doubt: Doubting,
): Block {
  if (node.type === 'heading') {
    const rank = ranks.get(node.depth) ?? node.depth;
    return { kind: 'heading', rank, children: mergeInline(withoutStrong(node.children)) };
  }
  if (node.type !== 'paragraph') return { kind: 'plain', node };
  const words = toString(node).trim();
  const isBold = isAllStrong(node.children);
  const mark = readMark(words);
  if (mark === undefined) {
    const rank = isBold ? boldLineRank(words, next) : undefined;
    if (rank === undefined) return { kind: 'plain', node };
    doubt('heading', 'dòng in đậm', words);
    return { kind: 'heading', rank, children: mergeInline(withoutStrong(node.children)) };
  }
  const reason = headingReason(mark.name, words, isBold);
  if (reason === undefined) {
    const children = dropStart(node.children, mark.length);
    return children.length === 0 ? { kind: 'plain', node } : { kind: 'item', mark, children };
  }
  if (reason !== 'sure') doubt('heading', headingReasons[reason], words);
  return { kind: 'heading', rank: mark.rank, children: mergeInline(withoutStrong(node.children)) };
}

const headingReasons = {
  bold: 'dòng có số, in đậm',
  colon: 'dòng có số, kết thúc bằng dấu hai chấm',
  capitals: 'dòng có số, viết hoa',
};

/** A short bold line with plain text below it is a heading without a number. */
function boldLineRank(words: string, next: RootContent | undefined): number | undefined {
  const isLine = words.length <= 100 && /\p{L}{2}/u.test(words) && !/[.;,]$/u.test(words);
  if (!isLine || /^[(“"]/u.test(words) || next === undefined) return undefined;
  // The name of the kind of document stands above its subject.
  if (next.type === 'mdxJsxFlowElement') return undefined;
  if (
    next.type === 'paragraph' &&
    isAllStrong(next.children) &&
    readMark(toString(next)) === undefined
  ) {
    return undefined;
  }
  return isCapitals(words) ? 2 : 8.5;
}

interface Open {
  readonly rank: number;
  readonly children: RootContent[];
}

/** Nests the blocks: headings by rank without a gap, points in points, bullets in lists. */
function build(blocks: readonly Block[]): RootContent[] {
  const root: RootContent[] = [];
  const headings: number[] = [];
  let open: Open[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((headings.at(-1) ?? 0) >= block.rank) headings.pop();
      headings.push(block.rank);
      open = [];
      root.push(heading(headings.length, block.children));
    } else if (block.kind === 'item') {
      open = open.filter(({ rank }) => rank < block.mark.rank);
      const host = open.at(-1)?.children ?? root;
      open.push({ rank: block.mark.rank, children: addItem(host, block) });
    } else if (block.node.type === 'list') {
      (open.at(-1)?.children ?? root).push(block.node);
    } else {
      open = [];
      root.push(block.node);
    }
  }
  return root;
}

function heading(level: number, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: Math.min(level + 1, 6) as Heading['depth'], children };
}

/** Adds a point to what holds it, and gives the place for what belongs to the point. */
function addItem(host: RootContent[], { mark, children }: Block & { kind: 'item' }): RootContent[] {
  const content: RootContent[] = [{ type: 'paragraph', children }];
  if (mark.name === 'dash' || mark.name === 'plus') {
    const last = host.at(-1);
    const list: List =
      last?.type === 'list' ? last : { type: 'list', ordered: false, spread: false, children: [] };
    if (list !== last) host.push(list);
    list.children.push({ type: 'listItem', spread: false, children: content as Paragraph[] });
  } else {
    host.push(flowComponent('Item', { mark: mark.label }, content));
  }
  return content;
}
