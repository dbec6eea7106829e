import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { readToUnicode, writeToUnicode } from './to-unicode.ts';
import { decodedStream, flateStream } from './streams.ts';

/**
 * A font of a PDF in which each pair of glyph and text gets a code of its own: so a glyph that
 * stands for different text in different places extracts as the right one in each.
 */
export class CidFont {
  /** Text of the codes that Typst wrote, which are the glyphs of its subset. */
  readonly texts: ReadonlyMap<number, string>;
  readonly #font: PDFDict;
  readonly #descendant: PDFDict;
  readonly #widths: Map<number, number>;
  readonly #codes = new Map<string, number>();
  readonly #glyphs = new Map<number, number>();
  readonly #pieces = new Map<number, string>();
  #next: number;

  /** Expects a composite TrueType font, the only kind that Typst makes of ours. */
  constructor(font: PDFDict) {
    this.#font = font;
    this.#descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const kind = this.#descendant.get(PDFName.of('Subtype'));
    if (kind !== PDFName.of('CIDFontType2')) {
      throw new Error(`Unexpected font ${String(kind)}, expected /CIDFontType2`);
    }
    this.texts = readToUnicode(decodedStream(font.lookup(PDFName.of('ToUnicode'), PDFRawStream)));
    this.#widths = readWidths(this.#descendant.lookup(PDFName.of('W'), PDFArray));
    this.#next = Math.max(0, ...this.#widths.keys(), ...this.texts.keys()) + 1;
  }

  /** The code that draws a glyph of the subset and extracts as `text`. */
  codeOf(glyph: number, text: string): number {
    const key = `${glyph} ${text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#glyphs.has(glyph) ? this.#next++ : glyph;
    this.#codes.set(key, code);
    this.#glyphs.set(code, glyph);
    this.#pieces.set(code, text);
    return code;
  }

  /** Writes what the codes mean into the font's objects. */
  save(context: PDFContext): void {
    const codes = [...this.#glyphs.keys()].sort((a, b) => a - b);
    if (codes.some((code) => this.#glyphs.get(code) !== code)) {
      this.#descendant.set(PDFName.of('CIDToGIDMap'), this.#glyphMap(context, codes));
    }
    this.#descendant.set(PDFName.of('W'), this.#widthArray(context, codes));
    // It would have to list codes that the font program lacks; PDF/UA-1 asks for none (7.21.4.2).
    this.#descendant
      .lookup(PDFName.of('FontDescriptor'), PDFDict)
      .delete(PDFName.of('CIDSet'));
    const cmap = this.#font.get(PDFName.of('ToUnicode'));
    if (!(cmap instanceof PDFRef)) throw new Error('Expected ToUnicode to be a reference');
    context.assign(cmap, flateStream(context, writeToUnicode(this.#pieces)));
  }

  #glyphMap(context: PDFContext, codes: readonly number[]): PDFRef {
    const map = Buffer.alloc(2 * ((codes.at(-1) ?? 0) + 1));
    for (const code of codes) map.writeUInt16BE(this.#glyphs.get(code) ?? 0, 2 * code);
    return context.register(flateStream(context, map));
  }

  /** Runs of neighbouring codes: `first [width ...]`. */
  #widthArray(context: PDFContext, codes: readonly number[]): PDFArray {
    const all = PDFArray.withContext(context);
    let run = PDFArray.withContext(context);
    codes.forEach((code, index) => {
      if (code - 1 !== codes[index - 1]) {
        run = PDFArray.withContext(context);
        all.push(PDFNumber.of(code));
        all.push(run);
      }
      run.push(PDFNumber.of(this.#widths.get(this.#glyphs.get(code) ?? code) ?? 0));
    });
    return all;
  }
}

function readWidths(array: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  const items = array.asArray();
  for (let index = 0; index < items.length; ) {
    const [first, next, last] = items.slice(index, index + 3);
    if (!(first instanceof PDFNumber)) throw new Error('Unexpected width array of a font');
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, offset) => {
        widths.set(first.asNumber() + offset, (width as PDFNumber).asNumber());
      });
      index += 2;
    } else {
      const [end, width] = [next as PDFNumber, last as PDFNumber];
      for (let code = first.asNumber(); code <= end.asNumber(); code += 1) {
        widths.set(code, width.asNumber());
      }
      index += 3;
    }
  }
  return widths;
}
