import type { CidFont } from './cid-font.ts';
import { PdfText } from './content-stream.ts';
import type { Operand, Operation } from './content-stream.ts';
import { joinClusters } from './join-clusters.ts';
import { readUnits } from './text-units.ts';
import type { Glyph, Step, Unit } from './text-units.ts';
import { toUtf16 } from './to-unicode.ts';

/** The operations of a page with codes that extract as the source, and its ActualText in step. */
export function repairText(
  operations: readonly Operation[],
  fontOf: (name: string) => CidFont,
): Operation[] {
  const { steps, units } = readUnits(operations, fontOf);
  joinClusters(units);
  return steps.flatMap(operationsOf);
}

function operationsOf(step: Step): Operation[] {
  switch (step.kind) {
    case 'other':
      return [step.operation];
    case 'open':
      return [openSpan(step.unit.actualText ?? step.unit.text)];
    case 'close':
      return [closeSpan];
    case 'show':
      return showText(step.items);
  }
}

/** One operation, or several where a glyph needs an ActualText of its own. */
function showText(items: readonly (Unit | Glyph | string)[]): Operation[] {
  const operations: Operation[] = [];
  let line: Operand[] = [];
  function flush(): void {
    if (line.length > 0) operations.push({ operator: 'TJ', operands: [line] });
    line = [];
  }
  for (const item of items) {
    if (typeof item === 'string') line.push(item);
    else if ('font' in item) append(line, item);
    else if (item.actualText === undefined) item.glyphs.forEach((glyph) => append(line, glyph));
    else {
      flush();
      item.glyphs.forEach((glyph) => append(line, glyph));
      operations.push(openSpan(item.actualText));
      flush();
      operations.push(closeSpan);
    }
  }
  flush();
  return operations;
}

/** Adds a glyph to the string at the end of the line. */
function append(line: Operand[], { font, id, text }: Glyph): void {
  const code = font.codeOf(id, text);
  const bytes = String.fromCharCode(code >> 8, code & 0xff);
  const last = line.at(-1);
  if (last instanceof PdfText) line[line.length - 1] = new PdfText(last.bytes + bytes);
  else line.push(new PdfText(bytes));
}

const closeSpan: Operation = { operator: 'EMC', operands: [] };

function openSpan(actualText: string): Operation {
  const bytes = Buffer.from(`feff${toUtf16(actualText)}`, 'hex').toString('latin1');
  return {
    operator: 'BDC',
    operands: ['/Span', new Map([['/ActualText', new PdfText(bytes)]])],
  };
}
