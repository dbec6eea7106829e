import type { IDocumentDefaultsOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { BorderStyle, LineRuleType } from 'docx';
import { fonts, languageOf } from './languages.ts';
import { step } from './page.ts';

/** Sizes in half points: 13 pt is what Decree 30/2020/NĐ-CP asks of a body, 13 to 14. */
const sizes = { body: 26, table: 24, note: 20, small: 20 };

const colors = { leaf: '2F6B3A', apple: 'A3431F', muted: '595959' };

/** Ids of our own paragraph styles, as editors find them in Word by the names below. */
export type StyleId =
  | 'Kicker'
  | 'Letterhead'
  | 'Subject'
  | 'Quotation'
  | 'Say'
  | 'SayBy'
  | 'Cue'
  | 'TrainerNote'
  | 'TrainerNoteLabel'
  | 'ActivityFacts'
  | 'Field'
  | 'Code'
  | 'Point'
  | 'TableText'
  | 'TableHead'
  | 'TableGap'
  | 'Colophon'
  | 'PageHead';

const bar = (color: string) => ({
  left: { style: BorderStyle.SINGLE, size: 12, space: 8, color },
});

const ownStyles = {
  Kicker: {
    name: 'Dòng trên tên',
    paragraph: { alignment: 'center', spacing: { after: 60 }, keepNext: true },
    run: { bold: true, size: sizes.table, color: colors.apple },
  },
  Letterhead: {
    name: 'Đầu văn bản',
    paragraph: { alignment: 'center', spacing: { after: 0 } },
    run: { bold: true },
  },
  Subject: {
    name: 'Trích yếu',
    paragraph: { alignment: 'center', spacing: { after: 120 } },
    run: { bold: true },
  },
  Quotation: {
    name: 'Trích dẫn',
    paragraph: { indent: { left: step, right: step } },
    run: { size: sizes.table },
  },
  Say: { name: 'Lời nói', paragraph: { border: bar(colors.leaf) } },
  SayBy: {
    name: 'Người nói',
    basedOn: 'Say',
    next: 'Say',
    paragraph: { keepNext: true, border: bar(colors.leaf) },
    run: { bold: true },
  },
  Cue: { name: 'Chỉ dẫn', run: { italics: true, color: colors.muted } },
  TrainerNote: { name: 'Dành cho giảng viên', paragraph: { border: bar(colors.apple) } },
  TrainerNoteLabel: {
    name: 'Nhãn dành cho giảng viên',
    basedOn: 'TrainerNote',
    next: 'TrainerNote',
    paragraph: { keepNext: true, border: bar(colors.apple) },
    run: { bold: true, color: colors.apple },
  },
  ActivityFacts: {
    name: 'Thông tin hoạt động',
    paragraph: { keepNext: true, spacing: { after: 80 } },
    run: { size: sizes.table, color: colors.muted },
  },
  Field: { name: 'Chỗ điền', paragraph: { spacing: { before: 60, after: 60 } } },
  Code: {
    name: 'Mã',
    paragraph: { spacing: { after: 0 }, indent: { left: step } },
    run: { font: fonts.code, size: sizes.small, noProof: true },
  },
  Point: { name: 'Ý có dấu' },
  TableText: {
    name: 'Chữ trong bảng',
    paragraph: { spacing: { before: 40, after: 40 } },
    run: { size: sizes.table },
  },
  TableHead: {
    name: 'Đầu bảng',
    basedOn: 'TableText',
    paragraph: { spacing: { before: 40, after: 40 }, keepNext: true },
    run: { bold: true, size: sizes.table },
  },
  TableGap: {
    name: 'Khoảng sau bảng',
    paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } },
  },
  Colophon: {
    name: 'Về bản này',
    paragraph: { spacing: { before: 0, after: 40 } },
    run: { size: sizes.small },
  },
  PageHead: {
    name: 'Đầu trang',
    paragraph: { spacing: { after: 0 } },
    run: { size: sizes.body },
  },
} as const satisfies Record<StyleId, Omit<IParagraphStyleOptions, 'id'>>;

const defaults: IDocumentDefaultsOptions = {
  run: { font: fonts.text, size: sizes.body, ...languageOf('vi') },
  paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
};

/** A heading of the navigation pane: kept with what follows it, in the letters of the text. */
function heading(size: number, before: number, italics = false) {
  return {
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
    run: { font: fonts.text, size, bold: true, italics, color: '000000' },
  };
}

export const styles: IStylesOptions = {
  default: {
    document: defaults,
    title: {
      paragraph: { alignment: 'center', keepNext: true, spacing: { before: 120, after: 120 } },
      run: { font: fonts.text, size: 32, bold: true },
    },
    heading1: heading(28, 360),
    heading2: heading(26, 280),
    heading3: heading(26, 240, true),
    heading4: heading(26, 200),
    heading5: heading(26, 200, true),
    heading6: heading(24, 200),
    hyperlink: { run: { color: '0B5394', underline: { type: 'single' } } },
    footnoteText: { run: { size: sizes.note }, paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { alignment: 'center', spacing: { after: 280 } },
      run: { italics: true },
    },
    ...Object.entries(ownStyles).map(([id, style]) => ({
      id,
      basedOn: 'Normal',
      quickFormat: true,
      ...style,
    })),
  ],
};
