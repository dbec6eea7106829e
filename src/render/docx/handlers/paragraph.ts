import type { ParagraphChild } from 'docx';
import { Bookmark, Paragraph } from 'docx';
import type { BlockHandler, Node, State } from '../state.ts';
import { indented, paragraphAt } from '../state.ts';
import { step } from '../page.ts';
import { words } from '../words.ts';

export const paragraph: BlockHandler<Node<'paragraph'>> = ({ children, data }, place, state) => [
  paragraphAt(place, bookmarked(data?.id, state.inlines(children, place.run, state), state)),
];

/** Words to which a link of the same text leads. */
export function bookmarked(
  id: string | undefined,
  children: readonly ParagraphChild[],
  { bookmarks }: State,
): readonly ParagraphChild[] {
  const name = id === undefined ? undefined : bookmarks.get(id);
  return name === undefined ? children : [new Bookmark({ id: name, children })];
}

export const blockquote: BlockHandler<Node<'blockquote'>> = ({ children }, place, state) =>
  state.blocks(children, { ...place, style: 'Quotation', indent: indented(place, step) }, state);

/** Lines of code, each a paragraph: so they keep their ends. */
export const code: BlockHandler<Node<'code'>> = ({ value }, place) =>
  value
    .split('\n')
    .map((text) =>
      paragraphAt({ ...place, style: 'Code', indent: indented(place, step) }, [
        words(text.replaceAll('\t', '  '), place.run),
      ]),
    );

export const thematicBreak: BlockHandler<Node<'thematicBreak'>> = () => [
  new Paragraph({ thematicBreak: true }),
];
