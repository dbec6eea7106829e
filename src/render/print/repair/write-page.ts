import { PdfText } from './content-stream.ts';
import type { Operation } from './content-stream.ts';
import type { Glyph, Step } from './read-page.ts';

/** The operations of a page: each glyph by its code, no span where the codes say the text. */
export function writePage(steps: readonly Step[]): Operation[] {
  return steps.flatMap((step): Operation[] => {
    if (step.kind === 'text') return showText(step.items);
    return step.kind === 'border' && !step.span.isNeeded ? [] : [step.operation];
  });
}

/** What the pen moves by at a glyph differs from what Typst meant where clusters are one glyph. */
function showText(items: readonly (Glyph | number)[]): Operation[] {
  const line: (PdfText | number)[] = [];
  for (const item of items) {
    if (typeof item === 'number') move(line, item);
    else if (item.code === undefined) move(line, -item.font.widthOf(item.id));
    else {
      append(line, item.code);
      move(line, item.font.widthOf(item.code) - item.font.widthOf(item.id));
    }
  }
  // Typst places each text anew: what moves the pen at its end moves nothing.
  if (typeof line.at(-1) === 'number') line.pop();
  if (line.length === 0) return [];
  const operands = line.map((item) => (typeof item === 'number' ? shortNumber(item) : item));
  return [
    operands.length === 1
      ? { operator: 'Tj', operands: operands }
      : { operator: 'TJ', operands: [operands] },
  ];
}

function move(line: (PdfText | number)[], thousandths: number): void {
  const sum = thousandths + Number(typeof line.at(-1) === 'number' ? line.pop() : 0);
  if (Math.abs(sum) > 1e-6) line.push(sum);
}

function append(line: (PdfText | number)[], code: number): void {
  const bytes = String.fromCharCode(code >> 8, code & 0xff);
  const last = line.at(-1);
  if (last instanceof PdfText) line[line.length - 1] = new PdfText(last.bytes + bytes);
  else line.push(new PdfText(bytes));
}

/** A number to a thousandth, as short as it can be written. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0).replace(/^(-?)0\./, '$1.');
}
