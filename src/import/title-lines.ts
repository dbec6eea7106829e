import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isAllStrong, text } from './inline.ts';
import { isCapitals, readMark } from './marks.ts';

/** “Chương I” on a line and its title on the next, as laws print them, become one paragraph. */
export function joinTitleLines(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (isLine(last) && isLine(node) && isBareNumber(toString(last)) && isTitle(node)) {
      joined[joined.length - 1] = {
        ...last,
        children: [...last.children, text(' '), ...node.children],
      };
    } else joined.push(node);
  }
  return joined;
}

type Line = Extract<RootContent, { type: 'paragraph' | 'heading' }>;

function isLine(node: RootContent | undefined): node is Line {
  return node?.type === 'paragraph' || node?.type === 'heading';
}

function isBareNumber(words: string): boolean {
  const mark = readMark(words.trim());
  return (
    mark !== undefined &&
    ['part', 'appendix', 'chapter', 'section'].includes(mark.name) &&
    mark.length === words.trim().length
  );
}

function isTitle(node: Line): boolean {
  const words = toString(node);
  const looksSo = node.type === 'heading' || isAllStrong(node.children) || isCapitals(words);
  return looksSo && words.length <= 150 && readMark(words) === undefined;
}
