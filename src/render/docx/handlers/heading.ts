import type { ParagraphChild } from 'docx';
import { HeadingLevel, Paragraph } from 'docx';
import type { BlockHandler, Node, Place, State } from '../state.ts';
import { bookmarked } from './paragraph.ts';
import { notesOnHeading } from './footnote.ts';
import { words } from '../words.ts';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

export const heading: BlockHandler<Node<'heading'>> = (node, place, state) => [
  markedHeading(node, undefined, place, state),
];

/** A heading with the number that was printed before it. */
export function markedHeading(
  { depth, children, data }: Node<'heading'>,
  mark: string | undefined,
  { run }: Place,
  state: State,
): Paragraph {
  const content = [
    ...(mark === undefined ? [] : [words(`${mark} `, run)]),
    ...state.inlines(children, run, state),
    ...(data?.id === undefined ? [] : notesOnHeading(data.id, run, state)),
  ];
  return headingAt(depth, bookmarked(data?.id, content, state), state);
}

/** A heading that Word's navigation pane shows; `depth` counts as in the tree. */
export function headingAt(
  depth: number,
  children: readonly ParagraphChild[],
  { shift }: State,
): Paragraph {
  const level = levels[Math.max(1, depth - shift) - 1] ?? HeadingLevel.HEADING_6;
  return new Paragraph({ heading: level, children });
}
