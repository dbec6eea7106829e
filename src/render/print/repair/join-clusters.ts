import { isParallel, originIn } from './matrix.ts';
import type { Glyph, Unit } from './read-page.ts';
import type { Component } from './truetype.ts';

/**
 * Makes each cluster of a page one glyph with one text. Typst sets a letter and its marks as glyphs of
 * their own, repeats the text of the cluster at each that is raised, and tells the truth in ActualText
 * alone, which pdf.js and MuPDF ignore; PDFium takes a raised mark for the next line.
 * To go when Typst does it right: typst 8767, krilla 411 and 425.
 */
export function joinClusters(units: readonly Unit[]): void {
  for (let start = 0; start < units.length;) {
    const end = endOfCluster(units, start);
    if (end > start + 1 || !isPlain(units[start])) join(units.slice(start, end));
    start = end;
  }
}

/** Most letters: one glyph, which the font says the text of. */
function isPlain(unit: Unit | undefined): boolean {
  const [glyph, ...others] = unit?.glyphs ?? [];
  if (glyph === undefined || others.length > 0 || unit?.span !== undefined) return false;
  return glyph.font.textOf(glyph.id) === unit?.text;
}

function endOfCluster(units: readonly Unit[], start: number): number {
  const first = units[start];
  let end = start + 1;
  if (first === undefined || first.text.length < 2) return end;
  for (let next = units[end]; next !== undefined && isSameCluster(first, next); next = units[end]) {
    end += 1;
  }
  return end;
}

function isSameCluster(first: Unit, next: Unit): boolean {
  const [a, b] = [first.glyphs[0], next.glyphs[0]];
  if (a === undefined || b === undefined) return false;
  if (next.text !== first.text || next.block === first.block) return false;
  const rise = Math.abs(originIn(a.place, b.place).y);
  if (rise > 0.75 * a.size) return false;
  // The same letter once more on the same line is the next cluster.
  return rise > 0.005 || a.id !== b.id || a.font !== b.font;
}

function join(cluster: readonly Unit[]): void {
  const text = cluster[0]?.text ?? '';
  const glyphs = cluster.flatMap((unit) => unit.glyphs);
  const [first, ...others] = glyphs;
  if (first === undefined) return;
  const isOne = others.every(
    ({ font, size, place }) =>
      font === first.font && size === first.size && isParallel(place, first.place),
  );
  if (!isOne) return; // The gate tells whether it extracts nevertheless.
  first.code = first.font.codeOf(
    glyphs.map((glyph) => componentOf(glyph, first)),
    text,
  );
  for (const other of others) other.code = undefined;
  for (const { span } of cluster) if (span !== undefined) span.isNeeded = false;
}

function componentOf({ id, place, font, size }: Glyph, first: Glyph): Component {
  const { x, y } = originIn(first.place, place);
  const units = font.unitsPerEm / size;
  return { glyph: id, x: Math.round(x * units), y: Math.round(y * units) };
}
