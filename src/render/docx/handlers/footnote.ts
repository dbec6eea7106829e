import { FootnoteReferenceRun, Paragraph } from 'docx';
import { paragraph } from '../../../tree/build.ts';
import { textOf } from '../../../tree/text.ts';
import type { TreeNode } from '../../../tree/types.ts';
import type { InlineHandler, Node, RunFormat, State } from '../state.ts';
import { words } from '../words.ts';

/** A footnote of Word; one inside another, which Word has not, stands there in brackets. */
export const footnoteReference: InlineHandler<Node<'footnoteReference'>> = (node, run, state) => {
  const { identifier } = node;
  const blocks = state.footnotes.get(identifier);
  if (blocks === undefined) {
    throw new Error(`Unexpected footnote "${identifier}", expected one that is defined.`);
  }
  if (state.openNotes.has(identifier)) return [];
  return state.openNotes.size === 0
    ? [noteOf(identifier, blocks, run, state)]
    : [words(` (${blocks.map(textOf).join(' ')})`, run)];
};

/** The notes on a heading, which stand outside the tree. */
export function notesOnHeading(id: string, run: RunFormat, state: State): FootnoteReferenceRun[] {
  const texts = state.copy.headingNotes[id] ?? [];
  return texts.map((words) => noteOf(id, [paragraph(words)], run, state));
}

function noteOf(
  identifier: string,
  blocks: readonly TreeNode[],
  { language }: RunFormat,
  state: State,
): FootnoteReferenceRun {
  const inside = { ...state, openNotes: new Set([...state.openNotes, identifier]) };
  // The words of a note do not lean or swell with the words that they explain.
  const run = language === undefined ? {} : { language };
  const place = { style: 'FootnoteText', indent: 0, depth: 0, run } as const;
  return new FootnoteReferenceRun({
    children: inside
      .blocks(blocks, place, inside)
      .filter((block): block is Paragraph => block instanceof Paragraph),
  });
}
