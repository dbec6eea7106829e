import { fileSize } from './file-size.ts';

/** What a reader with little data wants to know before a download: "PDF · 9 trang · 84 kB". */
export function pdfSize({ pages, bytes }: { pages: number; bytes: number }): string {
  return `PDF · ${pages} trang · ${fileSize(bytes)}`;
}
