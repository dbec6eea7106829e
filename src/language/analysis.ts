import type { Lexicon } from './lexicon.ts';
import { isSyllable, mendWord, neighboursAt } from './mend-word.ts';
import type { Query, Term, TypedTerm } from './query.ts';
import { hasMarks, toTerm } from './query.ts';
import type { Analysis, Knowledge, Phrase, Reading, Rewrite, Unit } from './readings.ts';
import { toPhrase } from './readings.ts';
import { correctByEar } from './spelling.ts';
import { synonymReadings } from './synonyms.ts';

const marklessWeight = 0.75;
const byEarWeight = 0.95;

/** Whether a query has words that only the lexicon can explain. */
export function needsLexicon({ terms }: Query, knowledge: Knowledge): boolean {
  return terms.some((term) => !isUnderstood(term, knowledge));
}

/** A query as typed, without a guess. */
export function readLiterally({ terms }: Query): Analysis {
  return { readings: [{ units: terms.map((term) => [[term]]), weight: 1 }], rewrites: [] };
}

export function analyse(query: Query, knowledge: Knowledge): Analysis {
  const rewrites: Rewrite[] = [];
  const read = query.terms.map((term, place): { term: Term; unit: Unit } => {
    const expansions = expansionsOf(term, knowledge);
    if (expansions !== undefined && isMeantShort(query, place)) {
      rewrites.push({ kind: 'abbreviation', typed: term.typed, meant: expansions.join(', ') });
      const literal: Phrase[] = knowledge.isKnown(term) ? [[term]] : [];
      return { term, unit: [...expansions.map(toPhrase), ...literal] };
    }
    const meant = isUnderstood(term, knowledge) ? undefined : mendWord(query, place, knowledge);
    if (meant === undefined) return { term, unit: [[term]] };
    rewrites.push({ ...meant, typed: term.typed });
    const phrase = toPhrase(meant.meant);
    return { term: phrase[0] ?? term, unit: [phrase] };
  });
  const units = read.map(({ unit }) => unit);
  const terms = read.map(({ term }) => term);
  const readings: Reading[] = [{ units, weight: 1 }];
  if (query.phrases.length === 0) {
    for (const variant of synonymReadings(terms, units, knowledge)) {
      readings.push(variant.reading);
      rewrites.push(variant.rewrite);
    }
  }
  return { readings, rewrites };
}

/** The same query with the marks disregarded: for marks that were mistaken. */
export function withoutMarks({ units }: Reading): Reading | undefined {
  const isMarked = units.some(
    (unit) => unit.length === 1 && unit[0]?.length === 1 && unit[0].some(hasMarks),
  );
  return isMarked
    ? {
        units: units.map((unit) =>
          unit.length === 1 && unit[0]?.length === 1
            ? [unit[0].map(({ folded }) => ({ form: folded, folded }))]
            : unit,
        ),
        weight: marklessWeight,
      }
    : undefined;
}

/** The query with words replaced by what sounds alike and stands beside their neighbours. */
export function asHeard({ terms }: Query, lexicon: Lexicon): Analysis | undefined {
  const rewrites: Rewrite[] = [];
  const units = terms.map((term, place): Unit => {
    const meant = correctByEar(term.folded, neighboursAt(terms, place), lexicon);
    if (meant === undefined) return [[term]];
    rewrites.push({ kind: 'spelling', typed: term.typed, meant });
    return [[toTerm(meant)]];
  });
  return rewrites.length === 0
    ? undefined
    : { readings: [{ units, weight: byEarWeight }], rewrites };
}

function isUnderstood(term: TypedTerm, knowledge: Knowledge): boolean {
  return knowledge.isKnown(term) || expansionsOf(term, knowledge) !== undefined;
}

/** "tu" is a word of its own, and short for "trung ương" only where it alone is written in capitals. */
function isMeantShort({ terms, phrases }: Query, place: number): boolean {
  const term = terms[place];
  if (term === undefined || phrases.some(({ start, end }) => start <= place && place < end))
    return false;
  const isCapital = ({ typed }: TypedTerm): boolean => typed === typed.toUpperCase();
  const standsOut = isCapital(term) && (terms.length === 1 || !terms.every(isCapital));
  return standsOut || !isSyllable(term.folded);
}

function expansionsOf(
  term: TypedTerm,
  { abbreviations }: Knowledge,
): readonly string[] | undefined {
  return abbreviations.get(term.form);
}
