import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text and where it begins, in millimetres from the left and top edge of its page. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  /** Height of the letters in points. */
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  texts: PlacedText[];
}

/** The pages of a PDF in millimetres, rounded to a hundredth. */
export async function pagesOf(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({
      width: millimetres(width),
      height: millimetres(height),
      texts: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size, x, y] = item.transform as number[];
        return [
          {
            text: item.str,
            x: millimetres(x ?? 0),
            y: millimetres(height - (y ?? 0)),
            size: Math.round((size ?? 0) * 10) / 10,
          },
        ];
      }),
    });
  }
  await task.destroy();
  return pages;
}

/** Where the words of a page begin that start with `beginning`. */
export function find(page: PdfPage | undefined, beginning: string): PlacedText {
  const found = page?.texts.find(({ text }) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`Expected “${beginning}” on the page`);
  return found;
}

/** Titles of the outline, whole depth, and how many pages have tags. */
export async function structureOf(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const outline = ((await document.getOutline()) as OutlineNode[] | null) ?? [];
  let tagged = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree.children.length > 0) tagged += 1;
  }
  const pages = document.numPages;
  await task.destroy();
  return { outline: outline.flatMap(titles), tagged, pages };
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

function titles({ title, items }: OutlineNode): string[] {
  return [title, ...items.flatMap(titles)];
}

/** Whether something is drawn in a rectangle of a page, in millimetres. */
export async function inkOf(pdf: Uint8Array, page: number) {
  const scale = 3;
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const { data, width } = await document.getPage(page).render({ scale, render: 'bitmap' });
  document.destroy();
  library.destroy();
  const pixel = (mm: number) => Math.round((mm / 25.4) * 72 * scale);
  return (left: number, top: number, right: number, bottom: number): boolean => {
    for (let y = pixel(top); y < pixel(bottom); y += 1) {
      for (let x = pixel(left); x < pixel(right); x += 1) {
        if ((data[(y * width + x) * 4] ?? 255) < 200) return true;
      }
    }
    return false;
  };
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 2540) / 100;
}
