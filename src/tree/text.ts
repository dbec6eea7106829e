import { components } from './components.ts';
import type { ComponentNode, ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';

/** The words of a node in reading order, printed marks included, as one line of text. */
export function textOf(node: TreeNode | ContentTree): string {
  return collapse(rawText(node));
}

/** The words of a node without the printed marks of sections and items. */
export function textWithoutMarks(node: TreeNode | ContentTree): string {
  return collapse(rawText(node, false));
}

const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'blockquote',
  'code',
]);

function rawText(node: TreeNode | ContentTree, withMarks = true): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  const inner = childrenOf(node)
    .map((child) => rawText(child, withMarks))
    .join('');
  if (node.type === 'component' && components[node.name].placement === 'block') {
    return ` ${withMarks ? printedWords(node) : ''} ${inner} `;
  }
  return blockTypes.has(node.type) ? ` ${inner} ` : inner;
}

/** What is printed of a component beside its children. */
function printedWords({ name, attributes }: ComponentNode): string {
  switch (name) {
    case 'Section':
    case 'Item':
      return attributes.mark ?? '';
    case 'Activity':
      return attributes.title;
    case 'Field':
      return attributes.label;
    case 'Say':
      return attributes.by === undefined ? '' : `${attributes.by}:`;
    default:
      return '';
  }
}

function collapse(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
}
