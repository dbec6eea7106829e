import type { CidFont } from './cid-font.ts';
import { PdfText } from './content-stream.ts';
import type { Operand, Operation } from './content-stream.ts';

/** A glyph of a content stream with the text that it extracts as. */
export interface Glyph {
  font: CidFont;
  /** Its number in the subset, which is the code that Typst wrote. */
  id: number;
  text: string;
}

/** Glyphs that carry one text: those of a marked span with ActualText, or a single one outside. */
export interface Unit {
  text: string;
  glyphs: Glyph[];
  /** Which text object (BT to ET) it stands in, its height on the page and its size in points. */
  block: number;
  y: number;
  size: number;
  isSpan: boolean;
  /** The ActualText that it needs; none where its glyphs say it all. */
  actualText?: string;
}

/** An operation, text that is shown with its adjustments, or a border of a span. */
export type Step =
  | { kind: 'other'; operation: Operation }
  | { kind: 'show'; items: (Unit | Glyph | string)[] }
  | { kind: 'open'; unit: Unit }
  | { kind: 'close' };

/**
 * The steps of a page and the units among them in drawing order. A unit stands among the shown items
 * where it is a single glyph; the glyphs of a span stand there by themselves.
 */
export function readUnits(
  operations: readonly Operation[],
  fontOf: (name: string) => CidFont,
): { steps: Step[]; units: Unit[] } {
  const steps: Step[] = [];
  const units: Unit[] = [];
  const heights = [0];
  const spans: (Unit | undefined)[] = [];
  let [block, size] = [0, 0];
  let font: CidFont | undefined;

  function unitOf(text: string, glyphs: Glyph[], isSpan: boolean): Unit {
    const unit = { text, glyphs, block, y: heights.at(-1) ?? 0, size, isSpan };
    units.push(unit);
    return unit;
  }

  function shown(text: PdfText): (Unit | Glyph)[] {
    if (font === undefined) throw new Error('Unexpected text before a font is chosen');
    const span = spans.findLast((open) => open !== undefined);
    const items: (Unit | Glyph)[] = [];
    for (let at = 0; at + 1 < text.bytes.length; at += 2) {
      const id = (text.bytes.charCodeAt(at) << 8) | text.bytes.charCodeAt(at + 1);
      const own = font.texts.get(id) ?? '';
      const glyph = { font, id, text: own };
      if (span === undefined) items.push(unitOf(own, [glyph], false));
      else {
        span.glyphs.push(glyph);
        span.size = size;
        items.push(glyph);
      }
    }
    return items;
  }

  const handlers: Record<string, (operands: Operand[]) => void> = {
    q: () => heights.push(heights.at(-1) ?? 0),
    Q: () => heights.pop(),
    cm: ([, , , , , f]) => heights.push((heights.pop() ?? 0) + Number(f)),
    BT: () => (block += 1),
    Tf: ([name, points]) => {
      font = fontOf(String(name));
      size = Number(points);
    },
  };

  for (const operation of operations) {
    const { operator, operands } = operation;
    handlers[operator]?.(operands);
    if (operator === 'Tj' || operator === 'TJ') {
      const items = operands.flatMap((operand) => (Array.isArray(operand) ? operand : [operand]));
      steps.push({
        kind: 'show',
        items: items.flatMap((item) => (item instanceof PdfText ? shown(item) : [item as string])),
      });
    } else if (operator === 'BDC' || operator === 'BMC') {
      const text = actualTextOf(operands[1]);
      const unit = text === undefined ? undefined : unitOf(text, [], true);
      spans.push(unit);
      steps.push(unit === undefined ? { kind: 'other', operation } : { kind: 'open', unit });
    } else if (operator === 'EMC') {
      const isSpan = spans.pop() !== undefined;
      steps.push(isSpan ? { kind: 'close' } : { kind: 'other', operation });
    } else steps.push({ kind: 'other', operation });
  }
  return { steps, units };
}

function actualTextOf(properties: Operand | undefined): string | undefined {
  const value = properties instanceof Map ? properties.get('/ActualText') : undefined;
  if (!(value instanceof PdfText)) return undefined;
  return value.bytes.startsWith('\xfe\xff')
    ? Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le')
    : value.bytes;
}
