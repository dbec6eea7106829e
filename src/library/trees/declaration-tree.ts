import { heading, paragraph } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { AlignedSection, Declaration } from '../declaration.ts';

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

function cell(texts: readonly string[], lang: string, isStrong: boolean): TreeNode {
  const words = texts.map((value): TreeNode => ({ type: 'text', value }));
  return {
    type: 'tableCell',
    data: { lang },
    children: words.flatMap((word, index): TreeNode[] => [
      ...(index === 0 ? [] : ([{ type: 'break' }] as TreeNode[])),
      isStrong ? { type: 'strong', children: [word] } : word,
    ]),
  };
}

function sectionId(index: number): string {
  return index === 0 ? 'loi-noi-dau' : `dieu-${index}`;
}
