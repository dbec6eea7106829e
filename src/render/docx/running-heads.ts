import { Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import { languageOf } from './languages.ts';
import { textWidth } from './page.ts';
import { words } from './words.ts';

/**
 * The heads of pages as Decree 30/2020/NĐ-CP sets them, the number in the middle of the upper margin
 * and none on the first page; at their right, that the text is a draft.
 */
export function runningHeads({ lang, review }: TextCopy): { default: Header; first: Header } {
  const run = languageOf(lang);
  const draft = review === 'draft' ? [words('\tBẢN THẢO', { ...run, bold: true })] : [];
  const number = new TextRun({ ...run, children: [PageNumber.CURRENT] });
  return {
    default: headOf([words('\t', run), number, ...draft]),
    first: headOf([words('\t', run), ...draft]),
  };
}

function headOf(children: readonly TextRun[]): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'PageHead',
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(textWidth / 2) },
          { type: TabStopType.RIGHT, position: textWidth },
        ],
        children,
      }),
    ],
  });
}
