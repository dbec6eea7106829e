import { addressProblems } from './address-rules.ts';
import { limits } from './limits.ts';
import type { PlacedProblem } from './problem.ts';
import { textWithoutMarks } from './text.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';
import { walk } from './walk.ts';

/** Rules of one tree by itself; what needs other files is checked in the library. */
export function bodyProblems(tree: ContentTree): PlacedProblem[] {
  return [
    ...headingProblems(tree),
    ...duplicateIdProblems(tree),
    ...addressProblems(tree),
    ...tableProblems(tree),
  ];
}

function at(node: TreeNode, rule: string, message: string): PlacedProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, rule, message };
}

function headingProblems(tree: ContentTree): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  let previous: number | undefined;
  for (const { node } of walk(tree)) {
    if (node.type !== 'heading') continue;
    if (previous !== undefined && node.depth > previous + 1) {
      problems.push(
        at(
          node,
          'heading/order',
          `Tiêu đề cấp ${node.depth} (${'#'.repeat(node.depth)}) đứng ngay sau tiêu đề cấp ${previous}. Hãy dùng cấp ${previous + 1} (${'#'.repeat(previous + 1)}).`,
        ),
      );
    }
    if (textWithoutMarks(node) === '') {
      problems.push(
        at(node, 'heading/empty', 'Tiêu đề không có chữ. Hãy viết tiêu đề hoặc xóa dòng này.'),
      );
    }
    previous = node.depth;
  }
  return problems;
}

function duplicateIdProblems(tree: ContentTree): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const seen = new Set<string>();
  for (const { node } of walk(tree)) {
    if (node.type !== 'component' || node.name !== 'Section') continue;
    const { id } = node.attributes;
    if (seen.has(id)) {
      problems.push(
        at(node, 'section/duplicate', `Mã mục “${id}” đã dùng ở trên. Hãy đặt một mã khác.`),
      );
    }
    seen.add(id);
  }
  return problems;
}

/** A browser is given a cell for every column in every row, written or not. */
function tableProblems(tree: ContentTree): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const { node } of walk(tree)) {
    if (node.type !== 'table') continue;
    const columns = Math.max(...node.children.map((row) => childrenOf(row).length));
    if (columns > limits.columns) {
      problems.push(
        at(
          node,
          'limit/table',
          `Bảng có ${columns} cột, rộng hơn trang giấy (nhiều nhất ${limits.columns} cột). Hãy tách thành hai bảng, hoặc đổi hàng thành cột.`,
        ),
      );
    }
  }
  return problems;
}
