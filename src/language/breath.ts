/** Words that a reader says in one breath; a sentence always ends one. */
const longest = 11;
/** A comma behind fewer words is passed over. */
const fewest = 3;

/**
 * Parts running text where a reader breathes: behind each sentence, and at a comma, semicolon or
 * colon where the line would grow too long. Texts that follow one another are given one by one to
 * the same function: each answer's first part goes on in the line begun before.
 */
export function breather(): (text: string) => string[] {
  let words = 0;
  return (text) => {
    const lines: string[] = [];
    let line = '';
    for (const clause of text.split(clauseEnd)) {
      const length = wordsIn(clause);
      const isLong = words + length > longest && words >= fewest && weakEnd.test(line);
      if (isLong || sentenceEnd.test(line)) {
        lines.push(line.trimEnd());
        line = '';
        words = 0;
      }
      line += clause;
      words += length;
    }
    lines.push(line);
    return lines;
  };
}

/** Between clauses; the space stays with the clause before. */
const clauseEnd = /(?<=[.!?…,;:][”"’)]*\s+)/u;
const sentenceEnd = /[.!?…][”"’)]*\s+$/u;
const weakEnd = /[,;:][”"’)]*\s+$/u;

/** Words of letters or digits: in Vietnamese, syllables. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\d]+/gu)?.length ?? 0;
}
