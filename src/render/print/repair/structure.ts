import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';

/** The block that a marked passage of a page belongs to: a number that differs from block to block. */
export type OwnerOf = (page: PDFDict, passage: number) => number | undefined;

/** Elements within a line of text; what stands in them belongs to the block around them. */
const inline: ReadonlySet<string> = new Set(
  ['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Annot', 'Lbl', 'Note', 'Sub'].map(
    (name) => `/${name}`,
  ),
);

/** Reads the structure tree of a PDF; without one no passage has a block. */
export function readStructure(context: PDFContext): OwnerOf {
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root
    ?.lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const passages = new Map<number, PDFArray>();
  for (let index = 0; numbers !== undefined && index < numbers.size(); index += 2) {
    const elements = numbers.lookup(index + 1);
    if (elements instanceof PDFArray) {
      passages.set(numbers.lookup(index, PDFNumber).asNumber(), elements);
    }
  }
  return (page, passage) => {
    const key = page.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const element = key === undefined ? undefined : passages.get(key)?.get(passage);
    return element instanceof PDFRef ? blockAround(context, element) : undefined;
  };
}

function blockAround(context: PDFContext, element: PDFRef): number {
  const dict = context.lookup(element, PDFDict);
  const parent = dict.get(PDFName.of('P'));
  const isInline = inline.has(String(dict.get(PDFName.of('S'))));
  return isInline && parent instanceof PDFRef ? blockAround(context, parent) : element.objectNumber;
}
