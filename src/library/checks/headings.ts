import { materialKinds } from '../../schema/material.ts';
import { methodHeadings } from '../../schema/method.ts';
import { outlineOf } from '../../tree/outline.ts';
import type { Problem } from '../../tree/problem.ts';
import { textOf } from '../../tree/text.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { LocatedEntry } from '../entries.ts';
import { problemAt, problemAtNode } from './place.ts';

const wordsOfPanel = 120;
const panels = 5;

/** Texts of a kind that has a fixed build and lack a part of it. */
export function headingProblems(entries: readonly LocatedEntry[]): Problem[] {
  return entries.flatMap((located) => {
    const { entry } = located;
    if (entry.tree === undefined) return [];
    if (entry.collection === 'methods') {
      return missing(located, entry.tree, methodHeadings, 'Một phương pháp');
    }
    if (entry.collection !== 'materials') return [];
    const { label, headings } = materialKinds[entry.data.kind];
    return [
      ...missing(located, entry.tree, headings, `Tài liệu loại “${label}”`),
      ...(entry.data.kind === 'leaflet' ? panelProblems(located, entry.tree) : []),
      ...(entry.data.kind === 'questions-answers' ? statementProblems(located, entry.tree) : []),
    ];
  });
}

/** Required headings that do not come, in order. */
function missing(
  located: LocatedEntry,
  tree: ContentTree,
  required: readonly string[],
  what: string,
): Problem[] {
  const titles = outlineOf(tree).map(({ title }) => title);
  let from = 0;
  const lacking = required.filter((wanted) => {
    const index = titles.findIndex((title, at) => at >= from && isHeading(title, wanted));
    if (index >= 0) from = index + 1;
    return index < 0;
  });
  return lacking.length === 0
    ? []
    : [
        problemAt(
          located,
          [],
          'heading/required',
          `${what} cần đủ các tiêu đề theo thứ tự: ${required.join(' · ')}. Thiếu hoặc sai chỗ: ${lacking.join(' · ')}.`,
        ),
      ];
}

function isHeading(title: string, wanted: string): boolean {
  return wanted.endsWith('…') ? title.startsWith(wanted.slice(0, -1)) : title === wanted;
}

/** A leaflet is one sheet folded in three: a cover and five panels that hold so many words. */
function panelProblems(located: LocatedEntry, tree: ContentTree): Problem[] {
  const sections = sectionsOf(tree);
  const problems: Problem[] = [];
  if (sections.length !== panels) {
    problems.push(
      problemAt(
        located,
        [],
        'leaflet/panels',
        `Tờ gấp có bìa và đúng ${panels} mặt chữ, nên cần ${panels} tiêu đề “##”; đang có ${sections.length}.`,
      ),
    );
  }
  for (const { heading, nodes } of sections) {
    const words = nodes.map(textOf).join(' ').split(/\s+/u).filter(Boolean).length;
    if (words <= wordsOfPanel) continue;
    problems.push(
      problemAtNode(
        located,
        heading,
        'leaflet/words',
        `Mặt “${textOf(heading)}” có ${words} chữ, in không vừa: nhiều nhất ${wordsOfPanel}. Hãy bớt.`,
      ),
    );
  }
  return problems;
}

function statementProblems(located: LocatedEntry, tree: ContentTree): Problem[] {
  return sectionsOf(tree)
    .filter(({ heading }) => !textOf(heading).endsWith('?'))
    .map(({ heading }) =>
      problemAtNode(
        located,
        heading,
        'heading/question',
        `Trong hỏi – đáp mỗi tiêu đề “##” là một câu hỏi, kết thúc bằng dấu “?”: “${textOf(heading)}”.`,
      ),
    );
}

function sectionsOf(tree: ContentTree): { heading: TreeNode; nodes: TreeNode[] }[] {
  const sections: { heading: TreeNode; nodes: TreeNode[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}
