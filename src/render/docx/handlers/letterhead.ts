import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { borderless } from '../borderless.ts';
import { textWidth } from '../page.ts';
import type { BlockHandler, Component } from '../state.ts';

/** Two columns without rules, as at the head of an official document, row by row. */
export const letterhead: BlockHandler<Component<'Letterhead'>> = ({ children }, place, state) => {
  // The motto's line is longer than the office's name.
  const left = Math.round(textWidth * 0.42);
  const widths = [left, textWidth - left];
  const rows = [children.slice(0, 2), children.slice(2)].filter((row) => row.length > 0);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: borderless,
      rows: rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: widths.map((size, column) => {
              const cell = row[column];
              return new TableCell({
                width: { size, type: WidthType.DXA },
                children:
                  cell === undefined
                    ? [new Paragraph({ style: 'Letterhead' })]
                    : state.blocks([cell], { ...place, style: 'Letterhead' }, state),
              });
            }),
          }),
      ),
    }),
    new Paragraph({ style: 'TableGap' }),
  ];
};

/** What an official document is about, below its name. */
export const subject: BlockHandler<Component<'Subject'>> = ({ children }, place, state) =>
  state.blocks(children, { ...place, style: 'Subject' }, state);
