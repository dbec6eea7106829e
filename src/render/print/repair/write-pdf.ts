import { PDFArray, PDFCatalog, PDFDict, PDFName, PDFPageTree } from '@cantoo/pdf-lib';
import { PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { decodedBytes, smallest } from './streams.ts';
import { joined } from './joined.ts';

/** Where an object lies: at a byte of the file, or at a place in the object stream. */
type Place = { offset: number } | { stream: number; index: number };

/**
 * The bytes of a PDF: all objects but streams lie deflated together. Catalogue and page tree stay
 * legible, so that the number of pages can be read without inflating.
 */
export function writePdf(context: PDFContext): Buffer {
  const objects = context.enumerateIndirectObjects();
  const packed = objects.filter(([, object]) => !standsAlone(object));
  const places = new Map<number, Place>();
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let offset = parts[0]?.length ?? 0;
  function add(number: number, bytes: () => Buffer): void {
    places.set(number, { offset });
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), bytes(), endOfObject]);
    parts.push(part);
    offset += part.length;
  }

  for (const [ref, object] of objects) {
    if (standsAlone(object)) add(ref.objectNumber, () => bytesOf(object));
  }
  const stream = context.largestObjectNumber + 1;
  packed.forEach(([ref], index) => places.set(ref.objectNumber, { stream, index }));
  add(stream, () => objectStream(packed));
  const table = stream + 1;
  const start = offset;
  add(table, () => crossReferences(context, places, table));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

const endOfObject = Buffer.from('\nendobj\n');

function standsAlone(object: PDFObject): boolean {
  return (
    object instanceof PDFStream || object instanceof PDFCatalog || object instanceof PDFPageTree
  );
}

function bytesOf(object: PDFObject): Buffer {
  if (!(object instanceof PDFRawStream)) return Buffer.from(written(object), 'latin1');
  const again = recompressed(object);
  return streamBytes(entriesOf(again.dict), again.getContents());
}

const [filter, flate] = [PDFName.of('Filter'), PDFName.of('FlateDecode')];

/** A plain or deflated stream in fewer bytes; pictures stay as they are. */
function recompressed(stream: PDFRawStream): PDFRawStream {
  const encoding = stream.dict.get(filter);
  const isPlain = encoding === undefined && stream.dict.get(PDFName.of('Type')) !== metadata;
  if (!isPlain && encoding !== flate) return stream;
  const bytes = smallest(decodedBytes(stream));
  if (bytes.length >= stream.getContents().length) return stream;
  const dict = stream.dict.clone();
  dict.set(filter, flate);
  return PDFRawStream.of(dict, bytes);
}

// Left legible, so that programs which know no PDF find who made the file and by which standard.
const metadata = PDFName.of('Metadata');

function streamBytes(entries: readonly (readonly [string, string])[], bytes: Uint8Array): Buffer {
  const dict = [...entries.filter(([key]) => key !== '/Length'), ['/Length', `${bytes.length}`]];
  return Buffer.concat([
    Buffer.from(`<<${joined(dict.flat())}>>stream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function objectStream(objects: readonly [PDFRef, PDFObject][]): Buffer {
  const texts = objects.map(([, object]) => written(object));
  const numbers: number[] = [];
  let offset = 0;
  objects.forEach(([ref], index) => {
    numbers.push(ref.objectNumber, offset);
    offset += (texts[index]?.length ?? 0) + 1;
  });
  const head = `${numbers.join(' ')}\n`;
  return streamBytes(
    [
      ['/Type', '/ObjStm'],
      ['/N', `${objects.length}`],
      ['/First', `${head.length}`],
      ['/Filter', '/FlateDecode'],
    ],
    smallest(Buffer.from(head + texts.join('\n'), 'latin1')),
  );
}

/** One row of 1 + 3 + 2 bytes for each object, after the difference to the row above. */
function crossReferences(
  context: PDFContext,
  places: ReadonlyMap<number, Place>,
  last: number,
): Buffer {
  const columns = 6;
  const rows = Buffer.alloc((last + 1) * (columns + 1));
  let above: Buffer = Buffer.alloc(columns);
  for (let number = 0; number <= last; number += 1) {
    const row = rowOf(places.get(number));
    const start = number * (columns + 1);
    rows[start] = 2; // PNG's "up"
    row.forEach((byte, index) => (rows[start + 1 + index] = byte - (above[index] ?? 0)));
    above = row;
  }
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = Object.entries({ Root, Info, ID }).flatMap(([key, value]) =>
    value === undefined ? [] : [[`/${key}`, written(value)] as const],
  );
  return streamBytes(
    [
      ['/Type', '/XRef'],
      ['/Size', `${last + 1}`],
      ['/W', '[1 3 2]'],
      ['/Filter', '/FlateDecode'],
      ['/DecodeParms', `<</Predictor 12/Columns ${columns}>>`],
      ...trailer,
    ],
    smallest(rows),
  );
}

function rowOf(place: Place | undefined): Buffer {
  const row = Buffer.alloc(6);
  if (place === undefined) return row;
  row[0] = 'stream' in place ? 2 : 1;
  row.writeUIntBE('stream' in place ? place.stream : place.offset, 1, 3);
  row.writeUInt16BE('stream' in place ? place.index : 0, 4);
  return row;
}

function written(object: PDFObject): string {
  if (object instanceof PDFDict) return `<<${joined(entriesOf(object).flat())}>>`;
  if (object instanceof PDFArray) return `[${joined(object.asArray().map(written))}]`;
  return object.toString();
}

function entriesOf(dict: PDFDict): (readonly [string, string])[] {
  return dict.entries().map(([key, value]) => [key.toString(), written(value)] as const);
}
