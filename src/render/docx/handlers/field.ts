import { LeaderType, Paragraph, TabStopType } from 'docx';
import { textWidth } from '../page.ts';
import type { BlockHandler, Component } from '../state.ts';
import { words } from '../words.ts';

/** A label and dotted lines to its right and below, which give way to what is typed or written. */
export const field: BlockHandler<Component<'Field'>> = ({ attributes }, { indent, run }) => {
  const { label, lines } = attributes;
  return Array.from(
    { length: lines },
    (_, index) =>
      new Paragraph({
        style: 'Field',
        ...(indent === 0 ? {} : { indent: { left: indent } }),
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
        ...(index < lines - 1 ? { keepNext: true } : {}),
        children: [words(index === 0 ? `${label}: \t` : '\t', run)],
      }),
  );
};
