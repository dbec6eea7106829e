import type { PlacedProblem } from './problem.ts';
import { textProblems } from './text-rules.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { walk } from './walk.ts';

/**
 * The rules of text for what a reader gets: an entity such as "&#x202E;" is a hidden character too,
 * and no rule of the source sees it. Code is left out: what is written there is what is read.
 */
export function decodedTextProblems(tree: ContentTree, source: string): PlacedProblem[] {
  if (!source.includes('&')) return [];
  const lines = source.split('\n');
  const problems: PlacedProblem[] = [];
  for (const { node } of walk(tree)) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const end = node.position?.end.line ?? line;
    if (!lines.slice(line - 1, end).some((written) => written.includes('&'))) continue;
    for (const text of textsOf(node)) {
      for (const problem of textProblems(text)) {
        problems.push({ ...problem, line: line + problem.line - 1, column });
      }
    }
  }
  return problems;
}

function textsOf(node: TreeNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'link':
    case 'definition':
      return [node.url, node.title ?? ''];
    case 'image':
      return [node.url, node.alt ?? '', node.title ?? ''];
    case 'imageReference':
      return [node.alt ?? ''];
    case 'component':
      return Object.values(node.attributes).flatMap((value: unknown) =>
        typeof value === 'string' ? [value] : [],
      );
    default:
      return [];
  }
}
