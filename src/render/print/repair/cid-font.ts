import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { decodedBytes, decodedStream, flateStream, rawStream } from './streams.ts';
import { readToUnicode, writeToUnicode } from './to-unicode.ts';
import { TrueType } from './truetype.ts';
import type { Component } from './truetype.ts';

/** A code that draws some glyphs at fixed places and extracts as one text. */
interface Cluster {
  code: number;
  components: readonly Component[];
}

/**
 * A font of a PDF in which every cluster of glyphs that stands for one text gets a code and a glyph
 * of its own. Codes are glyph numbers of the embedded subset, before and after.
 */
export class CidFont {
  readonly unitsPerEm: number;
  /** The code of a space, if the subset has one. */
  readonly space: number | undefined;
  readonly #font: PDFDict;
  readonly #descendant: PDFDict;
  readonly #descriptor: PDFDict;
  readonly #program: TrueType;
  readonly #texts: Map<number, string>;
  readonly #widths: Map<number, number>;
  readonly #clusters = new Map<string, Cluster[]>();

  /** Expects a composite TrueType font, the only kind that Typst makes of ours. */
  constructor(font: PDFDict) {
    this.#font = font;
    this.#descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const kind = this.#descendant.get(PDFName.of('Subtype'));
    if (kind !== PDFName.of('CIDFontType2')) {
      throw new Error(`Unexpected font ${String(kind)}, expected /CIDFontType2`);
    }
    this.#descriptor = this.#descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
    const file = this.#descriptor.lookup(PDFName.of('FontFile2'));
    this.#program = new TrueType(decodedBytes(rawStream(file)));
    this.unitsPerEm = this.#program.unitsPerEm;
    this.#texts = readToUnicode(decodedStream(rawStream(font.lookup(PDFName.of('ToUnicode')))));
    this.space = [...this.#texts].find(([, text]) => text === ' ')?.[0];
    this.#widths = readWidths(this.#descendant.lookup(PDFName.of('W'), PDFArray));
  }

  /** What a code that Typst wrote extracts as. */
  textOf(code: number): string {
    return this.#texts.get(code) ?? '';
  }

  /** How far a code moves the pen, in thousandths of the size. */
  widthOf(code: number): number {
    return this.#widths.get(code) ?? 0;
  }

  /** The code that draws `components`, the first of them at the pen, and extracts as `text`. */
  codeOf(components: readonly Component[], text: string): number {
    const [first] = components;
    if (first === undefined) throw new Error('Expected at least one glyph');
    if (components.length === 1 && this.textOf(first.glyph) === text) return first.glyph;
    const key = `${components.map(({ glyph }) => glyph).join(' ')} ${text}`;
    const known = this.#clusters.get(key) ?? [];
    this.#clusters.set(key, known);
    const same = known.find((cluster) => areNear(cluster.components, components));
    if (same !== undefined) return same.code;
    const scale = this.unitsPerEm / 1000;
    const ends = components.map(({ glyph, x }) => x + Math.round(this.widthOf(glyph) * scale));
    const advance = Math.max(0, ...ends);
    const code = this.#program.addComposite(components, advance);
    this.#widths.set(code, Math.round((advance / scale) * 1000) / 1000);
    this.#texts.set(code, text);
    known.push({ code, components });
    return code;
  }

  /** Writes the font into the objects of its PDF. */
  save(context: PDFContext): void {
    assign(context, this.#descriptor, 'FontFile2', this.#program.toBytes());
    assign(context, this.#font, 'ToUnicode', writeToUnicode(this.#texts));
    this.#descendant.set(PDFName.of('W'), widthArray(context, this.#widths));
    // It would have to list the new glyphs; where there is none, PDF/UA-1 asks for none (7.21.4.2).
    const set = this.#descriptor.get(PDFName.of('CIDSet'));
    this.#descriptor.delete(PDFName.of('CIDSet'));
    if (set instanceof PDFRef) context.delete(set);
  }
}

/** The places of one cluster differ by the rounding of the numbers in a content stream. */
function areNear(some: readonly Component[], others: readonly Component[]): boolean {
  return some.every(({ x, y }, index) => {
    const other = others[index];
    return other !== undefined && Math.abs(x - other.x) <= 2 && Math.abs(y - other.y) <= 2;
  });
}

function assign(context: PDFContext, dict: PDFDict, name: string, bytes: Uint8Array): void {
  const ref = dict.get(PDFName.of(name));
  if (!(ref instanceof PDFRef)) throw new Error(`Expected ${name} to be a reference`);
  context.assign(ref, flateStream(context, bytes));
}

function readWidths(array: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  const items = array.asArray();
  for (let index = 0; index < items.length; index += 2) {
    const [first, run] = [items[index], items[index + 1]];
    if (first instanceof PDFNumber && run instanceof PDFNumber) {
      const width = array.lookup(index + 2, PDFNumber).asNumber();
      for (let code = first.asNumber(); code <= run.asNumber(); code += 1) widths.set(code, width);
      index += 1;
    } else if (first instanceof PDFNumber && run instanceof PDFArray) {
      for (let place = 0; place < run.size(); place += 1) {
        widths.set(first.asNumber() + place, run.lookup(place, PDFNumber).asNumber());
      }
    } else throw new Error('Unexpected width array of a font');
  }
  return widths;
}

/** Runs of neighbouring codes: `first [width ...]`. */
function widthArray(context: PDFContext, widths: ReadonlyMap<number, number>): PDFArray {
  const all = PDFArray.withContext(context);
  let run = PDFArray.withContext(context);
  let expected = -1;
  for (const [code, width] of [...widths].sort(([a], [b]) => a - b)) {
    if (code !== expected) {
      run = PDFArray.withContext(context);
      all.push(PDFNumber.of(code));
      all.push(run);
    }
    run.push(PDFNumber.of(width));
    expected = code + 1;
  }
  return all;
}
