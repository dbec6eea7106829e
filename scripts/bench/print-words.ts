import type { PrintJob } from '../../src/render/print/compile.ts';
import { pdfiumText, pdfjsText } from '../../src/render/print/words/extract.ts';
import type { TextExtractor } from '../../src/render/print/words/extract.ts';
import { findDifference } from '../../src/render/print/words/find-blocks.ts';
import { printedBlocks } from '../../src/render/print/words/printed-blocks.ts';

/** Paragraphs, headings and cells that an engine reads word for word, of all that are printed. */
export interface WordCount {
  exact: number;
  all: number;
}

export interface Words {
  pages: number;
  vietnamese: Record<'PDFium' | 'pdf.js', WordCount>;
  khmer: Record<'PDFium' | 'pdf.js', WordCount>;
}

const engines: readonly ['PDFium' | 'pdf.js', TextExtractor][] = [
  ['PDFium', pdfiumText],
  ['pdf.js', pdfjsText],
];

const isKhmer = (text: string): boolean => /\p{Script=Khmer}/u.test(text);

/** Counts what of a document comes out of its PDF. */
export async function countWords({ document, layout }: PrintJob, pdf: Uint8Array): Promise<Words> {
  const blocks = printedBlocks(document, layout);
  const words: Words = { pages: 0, vietnamese: none(), khmer: none() };
  for (const [name, extract] of engines) {
    const pages = await extract(pdf);
    words.pages = pages.length;
    for (const block of blocks) {
      const counted = (isKhmer(block) ? words.khmer : words.vietnamese)[name];
      counted.all += 1;
      if (findDifference([block], pages) === undefined) counted.exact += 1;
    }
  }
  return words;
}

function none(): Words['vietnamese'] {
  return { PDFium: { exact: 0, all: 0 }, 'pdf.js': { exact: 0, all: 0 } };
}

/** The sum over documents. */
export function sumOf(all: readonly Words[]): Words {
  const sum: Words = { pages: 0, vietnamese: none(), khmer: none() };
  for (const words of all) {
    sum.pages += words.pages;
    for (const language of ['vietnamese', 'khmer'] as const) {
      for (const [name] of engines) {
        sum[language][name].exact += words[language][name].exact;
        sum[language][name].all += words[language][name].all;
      }
    }
  }
  return sum;
}
