import type { Layout, PrintDocument } from '../document.ts';
import { PrintError } from '../errors.ts';
import { pdfiumText, pdfjsText } from './extract.ts';
import type { TextExtractor } from './extract.ts';
import { findDifference } from './find-blocks.ts';
import { printedBlocks } from './printed-blocks.ts';

/** The engines behind most readers of PDFs, and where an editor meets them. */
const engines: readonly [name: string, extract: TextExtractor][] = [
  ['pdf.js, trong Firefox', pdfjsText],
  ['PDFium, trong Chrome và điện thoại Android', pdfiumText],
];

/**
 * Throws a PrintError when the text of a PDF, as both engines read it, is not word for word that of its
 * document. What a layout adds (front matter, running heads, page numbers) is not compared.
 */
export async function checkWords(
  document: PrintDocument,
  layout: Layout,
  pdf: Uint8Array,
): Promise<void> {
  const blocks = printedBlocks(document, layout);
  for (const [engine, extract] of engines) {
    const difference = findDifference(blocks, await extract(pdf));
    if (difference === undefined) continue;
    const { page, expected, found } = difference;
    throw new PrintError(document.id, [
      found === ''
        ? `Trang ${page} hay gần đó: trong tệp PDF không đọc ra đoạn “${expected}…” (${engine}).`
        : `Trang ${page}: trong tệp PDF đọc ra “${found}…” (${engine}), đáng lẽ là “${expected}…”.`,
      'Chữ trên giấy có thể vẫn đúng, nhưng người tìm, chép hay nghe đọc tệp này sẽ được chữ sai. Hãy báo cho người giữ mã nguồn.',
    ]);
  }
}
