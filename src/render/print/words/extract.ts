import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page as a PDF engine reads it. */
export type TextExtractor = (pdf: Uint8Array) => Promise<string[]>;

/** By pdf.js, the engine of Firefox. */
export const pdfjsText: TextExtractor = async (pdf) => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  await task.destroy();
  return pages;
};

let pdfium: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** By PDFium, the engine of Chrome and Android, which tells a hyphen at the end of a line as U+FFFE. */
export const pdfiumText: TextExtractor = async (pdf) => {
  pdfium ??= PDFiumLibrary.init();
  const document = await (await pdfium).loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText().replaceAll('\ufffe', '-\n'));
  document.destroy();
  return pages;
};
