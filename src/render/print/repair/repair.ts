import { PDFDict, PDFName, PDFParser, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { CidFont } from './cid-font.ts';
import { readOperations, writeOperations } from './content-stream.ts';
import { decodedStream, flateStream, rawStream } from './streams.ts';
import { joinClusters } from './join-clusters.ts';
import { partWords } from './part-words.ts';
import { readPage } from './read-page.ts';
import { readStructure } from './structure.ts';
import type { OwnerOf } from './structure.ts';
import { writePage } from './write-page.ts';
import { writePdf } from './write-pdf.ts';

/**
 * A PDF of Typst's with a text layer that extracts word for word, tab order by structure, and as few
 * bytes as its content allows. Tags, outline, links and metadata stay; the same PDF gives the same bytes.
 */
export async function repairPdf(pdf: Uint8Array): Promise<Buffer> {
  const context = await PDFParser.forBytesWithOptions(pdf).parseDocument();
  const ownerOf = readStructure(context);
  const fonts = new Map<PDFRef, CidFont>();
  for (const page of pagesOf(context)) {
    page.set(PDFName.of('Tabs'), PDFName.of('S'));
    repairPage(context, page, fonts, ownerOf);
  }
  for (const font of fonts.values()) font.save(context);
  return writePdf(context);
}

function pagesOf(context: PDFContext): PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Page')
        ? [object]
        : [],
    );
}

function repairPage(
  context: PDFContext,
  page: PDFDict,
  fonts: Map<PDFRef, CidFont>,
  ownerOf: OwnerOf,
): void {
  const contents = page.get(PDFName.of('Contents'));
  if (!(contents instanceof PDFRef)) return; // a blank page
  const named = page
    .lookup(PDFName.of('Resources'), PDFDict)
    .lookupMaybe(PDFName.of('Font'), PDFDict);
  function fontOf(name: string): CidFont {
    const ref = named?.get(PDFName.of(name.slice(1)));
    if (!(ref instanceof PDFRef)) throw new Error(`Unexpected font ${name}, expected a resource`);
    const font = fonts.get(ref) ?? new CidFont(context.lookup(ref, PDFDict));
    fonts.set(ref, font);
    return font;
  }
  const operations = readOperations(decodedStream(rawStream(context.lookup(contents))));
  const { steps, units } = readPage(operations, fontOf, (passage) => ownerOf(page, passage));
  joinClusters(units);
  partWords(steps);
  const repaired = writeOperations(writePage(steps));
  context.assign(contents, flateStream(context, Buffer.from(repaired, 'latin1')));
}
