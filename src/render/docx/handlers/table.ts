import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { textOf } from '../../../tree/text.ts';
import type { TreeNode } from '../../../tree/types.ts';
import { languageOf } from '../languages.ts';
import { textWidth } from '../page.ts';
import type { BlockHandler, Node, Place, State } from '../state.ts';
import { paragraphAt } from '../state.ts';
import { columnWidths } from './column-widths.ts';
import { words } from '../words.ts';

/** A row to write in is as high as a line by hand. */
const rowToWriteIn = { value: 480, rule: HeightRule.ATLEAST };

const cellMargins = { marginUnitType: WidthType.DXA, left: 85, right: 85, top: 0, bottom: 0 };

export const table: BlockHandler<Node<'table'>> = (node, place, state) => {
  const rows = node.children.filter((row) => row.type === 'tableRow');
  if (state.openNotes.size > 0) return rows.flatMap((row) => tableRow(row, place, state));
  const widths = columnWidths(rows, textWidth - place.indent);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth - place.indent, type: WidthType.DXA },
      ...(place.indent === 0 ? {} : { indent: { size: place.indent, type: WidthType.DXA } }),
      columnWidths: widths,
      margins: cellMargins,
      rows: rows.map((row, index) => wordRow(row, index === 0, node, widths, place, state)),
    }),
    // Word runs neighbouring tables together, and sets what follows close to one.
    new Paragraph({ style: 'TableGap' }),
  ];
};

/** A row outside a table of Word, as in a footnote: its cells one after the other. */
export const tableRow: BlockHandler<Node<'tableRow'>> = ({ children }, place, state) => [
  paragraphAt(
    place,
    children.flatMap((cell, index) => [
      ...(index === 0 ? [] : [words(' | ', place.run)]),
      ...state.inlines(contentOf(cell), place.run, state),
    ]),
  ),
];

export const tableCell: BlockHandler<Node<'tableCell'>> = ({ children }, place, state) => [
  paragraphAt(place, state.inlines(children, place.run, state)),
];

function wordRow(
  row: Node<'tableRow'>,
  isHead: boolean,
  { align }: Node<'table'>,
  widths: readonly number[],
  { run }: Place,
  state: State,
): TableRow {
  const isToWriteIn = row.children.some((cell) => textOf(cell) === '');
  // A row may have fewer cells than the head; Word wants one for each column.
  const cells = widths.map((_, column) => row.children[column]);
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(isToWriteIn && !isHead ? { height: rowToWriteIn } : {}),
    children: cells.map((cell, column) => {
      const side = align?.[column];
      const lang = cell?.data?.lang;
      const place: Place = {
        style: isHead ? 'TableHead' : 'TableText',
        ...(side === 'center' || side === 'right' ? { alignment: sides[side] } : {}),
        indent: 0,
        depth: 0,
        run: lang === undefined ? run : { ...run, ...languageOf(lang) },
      };
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEF2EA' } } : {}),
        children: [paragraphAt(place, state.inlines(contentOf(cell), place.run, state))],
      });
    }),
  });
}

const sides = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function contentOf(cell: TreeNode | undefined): readonly TreeNode[] {
  return cell?.type === 'tableCell' ? cell.children : [];
}
