import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';

const filter = PDFName.of('Filter');
const flate = PDFName.of('FlateDecode');

/** What a stream holds, one byte a character; it is plain or deflated, as Typst writes them. */
export function decodedStream(stream: PDFRawStream): string {
  return Buffer.from(decodedBytes(stream)).toString('latin1');
}

export function decodedBytes(stream: PDFRawStream): Uint8Array {
  const encoding = stream.dict.get(filter);
  if (encoding === undefined) return stream.getContents();
  if (encoding === flate) return inflateSync(stream.getContents());
  throw new Error(`Unexpected stream filter ${encoding.toString()}, expected /FlateDecode`);
}

/** A stream as Typst writes it, which is not yet decoded. */
export function rawStream(object: unknown): PDFRawStream {
  if (!(object instanceof PDFRawStream)) throw new Error('Expected a stream');
  return object;
}

/** A deflated stream. */
export function flateStream(context: PDFContext, bytes: Uint8Array): PDFRawStream {
  const dict = context.obj({ Filter: 'FlateDecode' });
  return PDFRawStream.of(dict, smallest(bytes));
}

/** Deflates as far as zlib can. */
export function smallest(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, memLevel: 9 });
}
