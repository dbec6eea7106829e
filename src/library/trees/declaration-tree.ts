import { khmerPieces } from '../../language/khmer-pieces.ts';
import { heading, paragraph } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { AlignedSection, Declaration } from '../declaration.ts';
import type { EditionRow } from '../editions.ts';

/** The declaration in one language. */
export function declarationTree({ sections }: Declaration): ContentTree {
  return {
    type: 'root',
    children: sections.flatMap(({ title, paragraphs }, index) => [
      heading(2, title.replace(/:$/u, ''), sectionId(index)),
      ...paragraphs.map((text) => paragraph(text)),
    ]),
  };
}

/** Vietnamese beside another language, in a table of two columns. */
export function alignedTree(
  sections: readonly AlignedSection[],
  names: readonly [vietnamese: string, other: string],
  lang: string,
): ContentTree {
  const row = (left: readonly string[], right: readonly string[], isHead = false): TreeNode => ({
    type: 'tableRow',
    children: [cell(left, 'vi', isHead), cell(right, lang, isHead)],
  });
  return {
    type: 'root',
    children: [
      {
        type: 'table',
        align: [],
        children: [
          row([names[0]], [names[1]]),
          ...sections.flatMap(({ title, rows }) => [
            row([title[0]], [title[1]], true),
            ...rows.map(([left, right]) => row(left, right)),
          ]),
        ],
      },
    ],
  };
}

/** A text beside its translation, block by block; an older translation says so. */
export function editionTree(
  rows: readonly EditionRow[],
  names: readonly [vietnamese: string, other: string],
  lang: string,
): ContentTree {
  const row = (cells: TreeNode[]): TreeNode => ({ type: 'tableRow', children: cells });
  return {
    type: 'root',
    children: [
      {
        type: 'table',
        align: [],
        children: [
          row([cell([names[0]], 'vi', false), cell([names[1]], lang, false)]),
          ...rows.map(({ vietnamese, other, heading: depth, isStale }) => {
            const beside = cell(other, lang, depth !== undefined);
            return row([
              cell(vietnamese, 'vi', depth !== undefined),
              isStale ? withStaleMark(beside) : beside,
            ]);
          }),
        ],
      },
    ],
  };
}

function withStaleMark(beside: TreeNode): TreeNode {
  const mark: TreeNode = {
    type: 'emphasis',
    children: [{ type: 'text', value: 'Cũ hơn bản tiếng Việt' }],
  };
  return 'children' in beside
    ? { ...beside, children: [...beside.children, { type: 'break' }, mark] }
    : beside;
}

function cell(texts: readonly string[], lang: string, isStrong: boolean): TreeNode {
  const words = texts.map((value): TreeNode => textIn(lang, value));
  return {
    type: 'tableCell',
    data: { lang },
    children: words.flatMap((word, index): TreeNode[] => [
      ...(index === 0 ? [] : ([{ type: 'break' }] as TreeNode[])),
      isStrong ? { type: 'strong', children: [word] } : word,
    ]),
  };
}

/** A text that knows where its lines may end. */
function textIn(lang: string, value: string): TreeNode {
  return lang === 'km'
    ? { type: 'text', value, data: { pieces: khmerPieces(value) } }
    : { type: 'text', value };
}

function sectionId(index: number): string {
  return index === 0 ? 'loi-noi-dau' : `dieu-${index}`;
}
