import { PDFArray, PDFDict, PDFName, PDFParser, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

export async function openPdf(pdf: Uint8Array): Promise<PDFContext> {
  return PDFParser.forBytesWithOptions(new Uint8Array(pdf)).parseDocument();
}

/** Every dictionary of a PDF, those of streams too. */
export function dictionariesOf(context: PDFContext): PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
}

/** The value of a key in each dictionary that has it, as text. */
export function valuesOf(context: PDFContext, key: string): string[] {
  return dictionariesOf(context).flatMap((dict) => {
    const value = dict.get(PDFName.of(key));
    return value === undefined ? [] : [value.toString()];
  });
}

/**
 * All that hangs on the catalogue (tags, outline, links, labels, metadata) as lines to compare, without
 * what pages draw, and with objects numbered in the order in which they are met.
 */
export function linesOf(context: PDFContext): string[] {
  const seen = new Map<PDFRef, number>();
  const lines: string[] = [];
  const waiting: PDFRef[] = [];

  function textOf(object: PDFObject): string {
    if (object instanceof PDFRef) {
      if (!seen.has(object)) {
        seen.set(object, seen.size);
        waiting.push(object);
      }
      return `#${seen.get(object) ?? '?'}`;
    }
    if (object instanceof PDFArray) return `[${object.asArray().map(textOf).join(' ')}]`;
    if (object instanceof PDFRawStream) {
      return `${textOf(object.dict)} ${Buffer.from(object.getContents()).toString('latin1')}`;
    }
    if (!(object instanceof PDFDict)) return object.toString();
    const entries = object
      .entries()
      .filter(([key]) => !drawn.has(key.toString()))
      .map(([key, value]) => `${key.toString()} ${textOf(value)}`);
    return `<<${entries.join(' ')}>>`;
  }

  for (const start of [context.trailerInfo.Root, context.trailerInfo.Info]) {
    if (start !== undefined) lines.push(textOf(start));
  }
  for (let ref = waiting.shift(); ref !== undefined; ref = waiting.shift()) {
    const object = context.lookup(ref);
    lines.push(`#${seen.get(ref) ?? '?'} ${object === undefined ? 'nothing' : textOf(object)}`);
  }
  return lines;
}

const drawn: ReadonlySet<string> = new Set(['/Contents', '/Resources', '/Tabs', '/Length']);
