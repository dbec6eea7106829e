import type { Unit } from './text-units.ts';

/**
 * Gives each glyph its piece of the source, so that the pieces of a page add up to it. Typst repeats
 * the text of a cluster at each of its glyphs that is raised or lowered, and in UA mode says the
 * truth in ActualText alone, which pdf.js and MuPDF ignore (typst 8767, krilla 411 and 425).
 */
export function joinClusters(units: readonly Unit[]): void {
  for (let start = 0; start < units.length; ) {
    const end = endOfCluster(units, start);
    const cluster = units.slice(start, end);
    const glyphs = cluster.flatMap((unit) => unit.glyphs);
    const pieces = piecesOf(cluster[0]?.text ?? '', glyphs.length);
    glyphs.forEach((glyph, index) => (glyph.text = pieces[index] ?? ''));
    for (const unit of cluster) {
      const own = cluster.length > 1;
      if (own) unit.actualText = unit.glyphs.map(({ text }) => text).join('');
      else if (unit.isSpan) unit.actualText = unit.text;
    }
    start = end;
  }
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
  const rise = Math.abs(next.y - first.y);
  if (next.text !== first.text || next.block === first.block || rise > 0.75 * first.size) {
    return false;
  }
  // The same letter once more on the same line is the next cluster.
  const [a, b] = [first.glyphs[0], next.glyphs[0]];
  return !(rise < 0.005 && a !== undefined && a.id === b?.id && a.font === b.font);
}

/** A text in as many pieces as it has glyphs: one character each, the last one the rest. */
function piecesOf(text: string, count: number): string[] {
  const characters = Array.from(text);
  if (characters.length < count) {
    return [text, ...Array.from({ length: count - 1 }, () => zeroWidthSpace)];
  }
  return [...characters.slice(0, count - 1), characters.slice(count - 1).join('')];
}

// A code with no text at all extracts as its number; readers skip this one.
const zeroWidthSpace = '\u200b';
