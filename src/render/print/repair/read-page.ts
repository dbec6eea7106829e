import type { CidFont } from './cid-font.ts';
import { PdfText } from './content-stream.ts';
import type { Operand, Operation } from './content-stream.ts';
import { identity, matrixOf, movedBy, times } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** A glyph that a page shows, and where. */
export interface Glyph {
  font: CidFont;
  size: number;
  /** Its number in the font, which is the code that Typst wrote. */
  id: number;
  /** From the space of its letters to the page. */
  place: Matrix;
  /** The code to write: none where another glyph draws this one too. */
  code: number | undefined;
}

/** Glyphs that carry one text: those of a span with ActualText, or a single one outside. */
export interface Unit {
  text: string;
  glyphs: Glyph[];
  /** Which text object (BT to ET) it stands in. */
  block: number;
  /** The span, which goes when the codes say it all. */
  span: Span | undefined;
}

export interface Span {
  isNeeded: boolean;
}

/** An operation that stays as it is, text with its adjustments, or a border of a span. */
export type Step =
  | { kind: 'operation'; operation: Operation }
  | { kind: 'text'; items: (Glyph | number)[]; owner: number | undefined }
  | { kind: 'border'; operation: Operation; span: Span };

/** The steps of a page, and its units of text in drawing order. */
export function readPage(
  operations: readonly Operation[],
  fontOf: (name: string) => CidFont,
  ownerOf: (passage: number) => number | undefined,
): { steps: Step[]; units: Unit[] } {
  const steps: Step[] = [];
  const units: Unit[] = [];
  const states: State[] = [];
  const marks: (Unit | undefined)[] = [];
  const owners: (number | undefined)[] = [];
  let state: State = { matrix: identity, font: undefined, size: 0 };
  let pen = identity;
  let block = 0;

  function advance(thousandths: number): void {
    pen = movedBy((thousandths / 1000) * state.size, pen);
  }

  function glyphsOf(text: PdfText): Glyph[] {
    const { font, size } = state;
    if (font === undefined) throw new Error('Unexpected text before a font is chosen');
    const span = marks.findLast((unit) => unit !== undefined);
    const glyphs: Glyph[] = [];
    for (let at = 0; at + 1 < text.bytes.length; at += 2) {
      const id = (text.bytes.charCodeAt(at) << 8) | text.bytes.charCodeAt(at + 1);
      const glyph = { font, size, id, place: times(pen, state.matrix), code: id };
      glyphs.push(glyph);
      if (span !== undefined) span.glyphs.push(glyph);
      else units.push({ text: font.textOf(id), glyphs: [glyph], block, span: undefined });
      advance(font.widthOf(id));
    }
    return glyphs;
  }

  function show(operands: readonly Operand[]): void {
    const parts = operands.flatMap((operand) => (Array.isArray(operand) ? operand : [operand]));
    const items = parts.flatMap((item): (Glyph | number)[] => {
      if (item instanceof PdfText) return glyphsOf(item);
      advance(-Number(item));
      return [Number(item)];
    });
    steps.push({ kind: 'text', items, owner: owners.at(-1) });
  }

  function openMark(operation: Operation): void {
    const properties = operation.operands[1];
    const passage = properties instanceof Map ? properties.get('/MCID') : undefined;
    owners.push(passage === undefined ? owners.at(-1) : ownerOf(Number(passage)));
    const text = actualTextOf(properties);
    if (text === undefined) {
      marks.push(undefined);
      steps.push({ kind: 'operation', operation });
      return;
    }
    const span = { isNeeded: true };
    const unit = { text, glyphs: [], block, span };
    units.push(unit);
    marks.push(unit);
    steps.push({ kind: 'border', operation, span });
  }

  function closeMark(operation: Operation): void {
    owners.pop();
    const span = marks.pop()?.span;
    if (span === undefined) steps.push({ kind: 'operation', operation });
    else steps.push({ kind: 'border', operation, span });
  }

  const changes: Record<string, (operands: readonly Operand[]) => void> = {
    q: () => states.push(state),
    Q: () => (state = states.pop() ?? state),
    cm: (operands) => (state = { ...state, matrix: times(matrixOf(operands), state.matrix) }),
    BT: () => {
      block += 1;
      pen = identity;
    },
    Tm: (operands) => (pen = matrixOf(operands)),
    Tf: ([name, size]) => {
      if (typeof name !== 'string') throw new Error('Unexpected Tf without the name of a font');
      state = { ...state, font: fontOf(name), size: Number(size) };
    },
  };
  const handlers: Record<string, (operation: Operation) => void> = {
    Tj: ({ operands }) => show(operands),
    TJ: ({ operands }) => show(operands),
    BDC: openMark,
    BMC: openMark,
    EMC: closeMark,
  };

  for (const operation of operations) {
    const { operator, operands } = operation;
    if (unknown.has(operator)) throw new Error(`Unexpected operator ${operator} in a page`);
    const handler = handlers[operator];
    if (handler !== undefined) handler(operation);
    else {
      changes[operator]?.(operands);
      steps.push({ kind: 'operation', operation });
    }
  }
  return { steps, units };
}

interface State {
  matrix: Matrix;
  font: CidFont | undefined;
  size: number;
}

/** Other ways to place text, and inline images: Typst writes none of them. */
const unknown: ReadonlySet<string> = new Set([
  ...['Td', 'TD', 'T*', "'", '"', 'Tc', 'Tw', 'Tz', 'TL', 'Ts'],
  'BI',
]);

function actualTextOf(properties: Operand | undefined): string | undefined {
  const value = properties instanceof Map ? properties.get('/ActualText') : undefined;
  if (!(value instanceof PdfText)) return undefined;
  return value.bytes.startsWith('\xfe\xff')
    ? Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le')
    : value.bytes;
}
