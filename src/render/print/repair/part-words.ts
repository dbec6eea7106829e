import { originIn } from './matrix.ts';
import type { Glyph, Step } from './read-page.ts';

type Shown = Extract<Step, { kind: 'text' }>;

/**
 * Ends each text with a space where another one follows beside it that belongs to another block, as in
 * the next cell of a table: engines that guess at spaces by distance run the two words into one.
 */
export function partWords(steps: readonly Step[]): void {
  const shown = steps.filter((step): step is Shown => step.kind === 'text');
  shown.forEach((step, index) => {
    const next = shown[index + 1];
    const last = step.items.findLast((item) => typeof item !== 'number');
    const first = next?.items.find((item) => typeof item !== 'number');
    if (next === undefined || last === undefined || first === undefined) return;
    if (step.owner === next.owner || !areBeside(last, first)) return;
    const space = last.font.space;
    if (space === undefined || last.id === space || first.id === first.font.space) return;
    step.items.push({ ...last, id: space, code: space });
  });
}

function areBeside(last: Glyph, first: Glyph): boolean {
  return Math.abs(originIn(last.place, first.place).y) < 1.2 * last.size;
}
