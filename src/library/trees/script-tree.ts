import { breather, wordsIn } from '../../language/breath.ts';
import { spokenPieces, spokenText } from '../../language/spoken.ts';
import { textOf } from '../../tree/text.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { childrenOf } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';

/** A script for reading aloud: what is said gets a line for each breath, and its numbers in words. */
export function scriptTree(tree: ContentTree): ContentTree {
  return { type: 'root', children: tree.children.map((node) => aloud(node, false)) };
}

function aloud(node: TreeNode, isSaid: boolean): TreeNode {
  if (isSaid && node.type === 'paragraph') {
    const breathe = breather();
    return { ...node, children: node.children.flatMap((child) => breathing(child, breathe)) };
  }
  const isSay = node.type === 'component' && node.name === 'Say';
  return withChildren(node, (child) => [aloud(child, isSaid || isSay)]);
}

function breathing(node: TreeNode, breathe: (text: string) => string[]): TreeNode[] {
  if (node.type !== 'text') return [withChildren(node, (child) => breathing(child, breathe))];
  return breathe(node.value).flatMap((line, index): TreeNode[] => [
    ...(index === 0 ? [] : ([{ type: 'break' }] as TreeNode[])),
    ...spokenPieces(line).map(({ text, spoken }): TreeNode => ({
      type: 'text',
      value: text,
      ...(spoken === undefined ? {} : { data: { spoken } }),
    })),
  ]);
}

function withChildren(node: TreeNode, change: (child: TreeNode) => TreeNode[]): TreeNode {
  // Only containers have children, and what replaces them is of their own kind.
  return 'children' in node ? { ...node, children: childrenOf(node).flatMap(change) } : node;
}

/** Words a minute: slow enough for a loudspeaker that echoes between houses. */
export const wordsPerMinute = 180;

export interface ReadingTime {
  /** Words said; in Vietnamese, syllables. */
  words: number;
  /** Seconds of music and sounds, where the cues tell them. */
  cueSeconds: number;
  /** All of it, rounded up. */
  minutes: number;
}

/** How long a script takes on air. */
export function readingTime(tree: ContentTree): ReadingTime {
  let words = 0;
  let cueSeconds = 0;
  for (const { node } of walk(tree)) {
    if (node.type !== 'component') continue;
    if (node.name === 'Say') {
      for (const child of node.children) words += wordsIn(spokenText(textOf(child)));
    }
    if (node.name === 'Cue') {
      for (const [, seconds] of textOf(node).matchAll(/(\d+) giây/gu))
        cueSeconds += Number(seconds);
    }
  }
  return { words, cueSeconds, minutes: Math.ceil(words / wordsPerMinute + cueSeconds / 60) };
}
