import { limits } from './limits.ts';
import type { PlacedProblem } from './problem.ts';
import type { SourceNode } from './types.ts';

/** Nesting that would exhaust the stack of what walks the tree: emphasis in emphasis, and so on. */
export function depthProblems(root: SourceNode): PlacedProblem[] {
  const waiting: { node: SourceNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > limits.depth) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const message = `Chỗ này nằm sâu hơn ${limits.depth} tầng (thẻ, trích dẫn, danh sách, chữ nghiêng, chữ đậm lồng nhau). Hãy bớt số tầng.`;
      return [{ line, column, rule: 'limit/nesting', message }];
    }
    if ('children' in node) {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return [];
}
