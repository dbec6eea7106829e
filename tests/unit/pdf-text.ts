export { pdfiumText, pdfjsText } from '../../src/render/print/words/extract.ts';
export type { TextExtractor } from '../../src/render/print/words/extract.ts';
