import type { PlacedProblem } from './problem.ts';
import { textWithoutMarks } from './text.ts';
import { childrenOf } from './types.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { walk } from './walk.ts';

/** Rules of one tree by itself; what needs other files is checked in the library. */
export function bodyProblems(tree: ContentTree): PlacedProblem[] {
  return [
    ...headingProblems(tree),
    ...duplicateIdProblems(tree),
    ...urlProblems(tree),
    ...imageProblems(tree),
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

const safeUrl = /^(?:https:\/\/|mailto:|tel:|#|\/(?!\/)|\.{1,2}\/)/i;

function urlProblems(tree: ContentTree): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const { node } of walk(tree)) {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
    // A browser drops these characters inside a scheme, so "java\tscript:" would run.
    const hasHidden = /[\p{Cc}\p{Cf}\s\\]/u.test(node.url);
    if (hasHidden || !safeUrl.test(node.url)) {
      problems.push(
        at(
          node,
          'url/unsafe',
          `Địa chỉ “${node.url.slice(0, 60)}” không được dùng. Hãy dùng địa chỉ trong thư viện bắt đầu bằng “/”, hoặc địa chỉ bắt đầu bằng “https://”.`,
        ),
      );
    }
  }
  return problems;
}

/** What the printed page has room for: the months of a year and what they are about. */
const mostColumns = 13;

function tableProblems(tree: ContentTree): PlacedProblem[] {
  return [...walk(tree)].flatMap(({ node }): PlacedProblem[] => {
    const head = node.type === 'table' ? node.children[0] : undefined;
    const columns = head === undefined ? 0 : childrenOf(head).length;
    if (columns <= mostColumns) return [];
    return [
      at(
        node,
        'table/wide',
        `Bảng có ${columns} cột, rộng hơn trang giấy (nhiều nhất ${mostColumns} cột). Hãy tách thành hai bảng, hoặc đổi hàng thành cột.`,
      ),
    ];
  });
}

function imageProblems(tree: ContentTree): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const { node } of walk(tree)) {
    if (node.type !== 'image') continue;
    if ((node.alt ?? '').trim() === '') {
      problems.push(
        at(
          node,
          'image/alt',
          'Hình không có lời mô tả cho người không nhìn thấy. Hãy viết ![mô tả hình](tệp hình).',
        ),
      );
    }
    if (/^https?:/i.test(node.url)) {
      problems.push(
        at(
          node,
          'image/remote',
          'Hình lấy từ trang khác. Hãy tải hình về, đặt cạnh tệp này rồi ghi tên tệp.',
        ),
      );
    }
  }
  return problems;
}
