import type { Element, ElementContent } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { BlockContent, PhrasingContent, Table, TableCell } from 'mdast';
import { mergeInline, text, withoutStrong } from './inline.ts';
import { isLetterhead, letterheadOf } from './letterhead.ts';
import type { DoubtKind } from './doubts.ts';

/** A table in HTML to Markdown: a grid without merged cells, or plain paragraphs for a mere frame. */
export function tableToMarkdown(
  state: State,
  node: Element,
  doubt: (kind: DoubtKind, words: string) => void,
): Table | BlockContent[] {
  const rows = elements(node, 'tr').map((row) => row.children.filter(isCell));
  const widest = Math.max(
    0,
    ...rows.map((cells) => sum(cells.map((cell) => span(cell, 'colSpan')))),
  );
  const words = wordsOf(node);
  if (isLetterhead(words)) {
    const head = letterheadOf(rows.map((cells) => cells.map((cell) => blocksOf(state, cell))));
    if (head !== undefined) return head;
    doubt('letterhead', words);
    return rows.flat().flatMap((cell) => blocksOf(state, cell));
  }
  if (rows.length <= 1 || widest <= 1) {
    if (rows.length === 1 && widest > 1) doubt('table-layout', words);
    return rows.flat().flatMap((cell) => blocksOf(state, cell));
  }
  const grid = fillGrid(state, rows, widest);
  if (rows.flat().some((cell) => span(cell, 'colSpan') > 1 || span(cell, 'rowSpan') > 1)) {
    doubt('table-merged', words);
  }
  if (rows.flat().some((cell) => elements(cell, 'table').length > 0)) doubt('table-nested', words);
  if (rows.flat().some((cell) => elements(cell, 'p').length + elements(cell, 'li').length > 1)) {
    doubt('table-blocks', words);
  }
  const filled = grid.filter((row) => row.some((cell) => cell.children.length > 0));
  if (filled.length < grid.length && filled[0] !== grid[0]) doubt('table-header', words);
  return {
    type: 'table',
    align: [],
    children: filled.map((cells, index) => ({
      type: 'tableRow',
      children: index === 0 ? cells.map(withoutBold) : cells,
    })),
  };
}

/** Cells in a full grid: a merged cell stands in its first square, the others are empty. */
function fillGrid(state: State, rows: readonly Element[][], widest: number): TableCell[][] {
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      for (let down = 0; down < span(cell, 'rowSpan'); down += 1) {
        for (let right = 0; right < span(cell, 'colSpan'); right += 1) {
          const row = grid[top + down];
          const isFirst = down === 0 && right === 0;
          if (row !== undefined)
            row[left + right] = tableCell(isFirst ? cellContent(state, cell) : []);
        }
      }
      left += span(cell, 'colSpan');
    }
  });
  return grid.map((row) =>
    Array.from({ length: widest }, (_, column) => row[column] ?? tableCell([])),
  );
}

/** What stands in a cell as one line. */
function cellContent(state: State, cell: Element): PhrasingContent[] {
  return mergeInline(blocksOf(state, cell).flatMap((block) => [...inlineOf(block), text(' ')]));
}

function inlineOf(block: BlockContent): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') {
    return block.children.map((child) => (child.type === 'break' ? text(' ') : child));
  }
  if (block.type === 'list') {
    return block.children.flatMap((item) => [
      text('- '),
      ...item.children.flatMap((inner) => [...inlineOf(inner as BlockContent), text(' ')]),
    ]);
  }
  if (block.type === 'table') {
    return block.children.flatMap((row) =>
      row.children.flatMap((inner) => [...inner.children, text(' ')]),
    );
  }
  return [];
}

function blocksOf(state: State, cell: Element): BlockContent[] {
  return state.toFlow(state.all(cell)) as BlockContent[];
}

function tableCell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** A head is bold by itself. */
function withoutBold(cell: TableCell): TableCell {
  return { ...cell, children: withoutStrong(cell.children) };
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName);
}

/** Descendants of a name, not looking inside a table in the table. */
function elements(node: Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const isInner = child.tagName === 'table';
    return [...(child.tagName === name ? [child] : []), ...(isInner ? [] : elements(child, name))];
  });
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(100, Math.max(1, Number(cell.properties[name] ?? 1)));
}

export function wordsOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? `${wordsOf(child)} ` : '',
    )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
