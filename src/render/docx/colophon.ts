import {
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ParagraphChild } from 'docx';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import { languageOf } from './languages.ts';
import { step, textWidth } from './page.ts';
import { borderless } from './borderless.ts';
import type { Block } from './state.ts';
import { words } from './words.ts';

const states = { draft: 'Bản thảo, chưa thẩm định', reviewed: 'Đã thẩm định' };

const columns = [step * 5, textWidth - step * 5] as const;

/** What the copy says of itself, below a rule at its end: an office may delete it. */
export function colophon(copy: TextCopy): Block[] {
  const run = languageOf(copy.lang);
  const said = [
    ...copy.about,
    'Bản Word để điền và sửa. Sau khi sửa, tệp này không còn là ấn bản ghi dưới đây.',
  ];
  return [
    ...said.map(
      (text, index) =>
        new Paragraph({
          style: 'Colophon',
          keepNext: true,
          ...(index === 0 ? { border: { top: rule }, spacing: { before: 480, after: 40 } } : {}),
          children: [words(text, run)],
        }),
    ),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: columns,
      borders: borderless,
      rows: factsOf(copy).map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (children, column) =>
                new TableCell({
                  width: { size: columns[column] ?? 0, type: WidthType.DXA },
                  children: [new Paragraph({ style: 'Colophon', children })],
                }),
            ),
          }),
      ),
    }),
    // Word wants a paragraph at the end of a text.
    new Paragraph({ style: 'TableGap' }),
  ];
}

const rule = { style: BorderStyle.SINGLE, size: 4, space: 6, color: '808080' };

type Fact = readonly [name: ParagraphChild[], value: ParagraphChild[]];

function factsOf(copy: TextCopy): Fact[] {
  const run = languageOf(copy.lang);
  const { title, source, edition, review, address, licence, credits, site } = copy;
  const plain = (name: string, value: string): Fact => [[words(name, run)], [words(value, run)]];
  return [
    ...credits.map(([name, value]) => plain(name, value)),
    plain('Tên bản in', title),
    ...(source === undefined ? [] : [plain('Xuất xứ', source)]),
    plain('Thư viện', `${site.name}, ${site.place}`),
    plain('Ấn bản', `${edition.hash}, ngày ${edition.date}`),
    plain('Tình trạng', states[review]),
    address === undefined
      ? plain('Địa chỉ', 'Chưa được thiết lập khi làm bản này; hãy đối chiếu theo ấn bản ở trên.')
      : [
          [words('Địa chỉ', run)],
          [
            new ExternalHyperlink({
              link: address,
              children: [words(address, { ...run, style: 'Hyperlink' })],
            }),
          ],
        ],
    plain('Giấy phép', licence),
  ];
}
