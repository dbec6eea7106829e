import type { Lexicon } from './lexicon.ts';
import type { Query, Term, TypedTerm } from './query.ts';
import { hasMarks, toTerm } from './query.ts';
import { correctByEar, correctSpelling } from './spelling.ts';
import { decodeTelex, decodeVni } from './typing.ts';

/** One way to understand a query: what to look for in the place of each word. */
export interface Reading {
  units: Unit[];
  /** How far to trust it, against 1 for the words as typed. */
  weight: number;
}

/** What may stand for a word of the query: each a word, or words side by side. */
export type Unit = readonly Phrase[];
export type Phrase = readonly Term[];

/** A change made to what was typed; the reader is told, and can undo it. */
export interface Rewrite {
  kind: 'keys' | 'abbreviation' | 'spelling' | 'synonym';
  typed: string;
  meant: string;
}

export interface Analysis {
  /** The first follows the words as typed, or as they were meant to be typed. */
  readings: Reading[];
  rewrites: Rewrite[];
}

/** What is known of the library's words when a query is read. */
export interface Knowledge {
  /** Whether any section has the word, with whatever marks. */
  isKnown(term: Term): boolean;
  /** Whether any word of the library begins so. */
  isBeginning(term: Term): boolean;
  /** Expansions by abbreviation in lower case, with marks and without. */
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Groups of phrases, in one spelling. */
  synonyms: readonly (readonly string[])[];
  /** Needed for words that the library does not have. */
  lexicon?: Lexicon | undefined;
}

const synonymWeight = 0.7;
const marklessWeight = 0.75;
const byEarWeight = 0.95;
/** The longest syllable, "nghiêng", with slips of the finger. */
const longestSyllable = 10;

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

/** What was meant by a word that the library does not have. */
function mendWord(
  { terms }: Query,
  place: number,
  knowledge: Knowledge,
): Pick<Rewrite, 'kind' | 'meant'> | undefined {
  const term = terms[place];
  const { lexicon } = knowledge;
  if (term === undefined || lexicon === undefined || term.form.length < 2) return undefined;
  const { form, folded } = term;
  const decoded = decodeTelex(form) ?? decodeVni(form);
  if (decoded !== undefined && lexicon.frequencyOf(decoded) > 0)
    return { kind: 'keys', meant: decoded };
  if (decoded !== undefined) {
    const bare = toTerm(decoded).folded;
    if (lexicon.frequencyOf(bare) > 0 && bare.length > 1) return { kind: 'keys', meant: decoded };
  }
  const phrase = isSyllable(folded) || form.length < 3 ? undefined : lexicon.phraseOf(form);
  if (phrase !== undefined) return { kind: 'abbreviation', meant: phrase };
  const isLast = place === terms.length - 1;
  if (isLast && knowledge.isBeginning(term)) return undefined;
  if (/\d/.test(folded) || folded.length < 3 || folded.length > longestSyllable) return undefined;
  const meant = correctSpelling(folded, neighboursAt(terms, place), lexicon);
  return meant === undefined ? undefined : { kind: 'spelling', meant };
}

/** Whether the letters can be a Vietnamese syllable: "anm" cannot, and may be initials. */
function isSyllable(folded: string): boolean {
  return /^(?:ngh|ng|nh|gh|gi|kh|th|tr|ch|ph|qu|[bcdghklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/.test(
    folded,
  );
}

function neighboursAt(
  terms: readonly Term[],
  place: number,
): { before: string | undefined; after: string | undefined } {
  return { before: terms[place - 1]?.folded, after: terms[place + 1]?.folded };
}

function toPhrase(words: string): Phrase {
  return words.split(' ').map(toTerm);
}

/** A reading with the library's own word in the place of what a reader calls it, if there is one. */
function synonymReadings(
  terms: readonly Term[],
  units: readonly Unit[],
  { synonyms }: Knowledge,
): { reading: Reading; rewrite: Rewrite }[] {
  const found = synonyms.flatMap(([own = '', ...others]) =>
    others.map((words) => ({ own, phrase: toPhrase(words) })),
  );
  const longest = found
    .map(({ own, phrase }) => ({ own, phrase, start: findPhrase(terms, phrase) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.phrase.length - a.phrase.length)[0];
  if (longest === undefined) return [];
  const { own, phrase, start } = longest;
  const end = start + phrase.length;
  return [
    {
      rewrite: {
        kind: 'synonym',
        typed: terms
          .slice(start, end)
          .map(({ form }) => form)
          .join(' '),
        meant: own,
      },
      reading: {
        weight: synonymWeight,
        units: [
          ...units.slice(0, start),
          ...toPhrase(own).map((word): Unit => [[word]]),
          ...units.slice(end),
        ],
      },
    },
  ];
}

/** Where a phrase stands in the query, with the marks as typed or with none typed at all. */
function findPhrase(terms: readonly Term[], phrase: Phrase): number {
  const matches = (term: Term | undefined, word: Term): boolean =>
    term?.form === word.form ||
    (term?.form === word.folded && terms.every((each) => !hasMarks(each)));
  return terms.findIndex((_, start) =>
    phrase.every((word, place) => matches(terms[start + place], word)),
  );
}
