import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { flowComponent } from './flow-component.ts';
import { mergeInline, withoutStrong } from './inline.ts';

const motto = /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/iu;

/** Whether a table is the head of an official document: the office left, the state right. */
export function isLetterhead(words: string): boolean {
  return motto.test(words.normalize('NFC')) && words.length < 600;
}

/**
 * The head as a Letterhead of four paragraphs, row by row, and what stands below it (number, place
 * and date) as paragraphs. Undefined when its first row is not two lines beside two lines.
 */
export function letterheadOf(rows: readonly BlockContent[][][]): BlockContent[] | undefined {
  const [first, ...others] = rows.map((cells) => cells.map(linesOf));
  const [left, right] = first ?? [];
  const [office, place, ...moreLeft] = left ?? [];
  const [state, independence, ...moreRight] = right ?? [];
  if (
    office === undefined ||
    place === undefined ||
    state === undefined ||
    independence === undefined
  ) {
    return undefined;
  }
  const head = flowComponent('Letterhead', {}, [office, state, place, independence].map(plain));
  const isShort = first?.length === 2 && moreLeft.length <= 1 && moreRight.length <= 1;
  return isShort ? [head, ...moreLeft, ...moreRight, ...others.flat(2)] : undefined;
}

/** The lines of a cell; those drawn with dashes or underscores are ornament. */
function linesOf(blocks: readonly BlockContent[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const lines: PhrasingContent[][] = [[]];
    for (const child of block.children) {
      if (child.type === 'break') lines.push([]);
      else lines.at(-1)?.push(child);
    }
    return lines
      .map((children): Paragraph => ({ type: 'paragraph', children: mergeInline(children) }))
      .filter((line) => /[\p{L}\p{N}]/u.test(toString(line)));
  });
}

function plain(line: Paragraph): Paragraph {
  return { ...line, children: withoutStrong(line.children) };
}
