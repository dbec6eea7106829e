import type { Analysis, Knowledge, Rewrite } from '../language/readings.ts';
import {
  analyse,
  asHeard,
  needsLexicon,
  readLiterally,
  withoutMarks,
} from '../language/analysis.ts';
import type { SoughtWord } from '../language/highlight.ts';
import { parseLegalReference } from '../language/legal-reference.ts';
import type { Query, Term } from '../language/query.ts';
import { parseQuery } from '../language/query.ts';
import type { LanguageIndex } from './language-index.ts';
import type { LawAnswer } from './laws.ts';
import { findLaw } from './laws.ts';
import { findUnits } from './postings.ts';
import { addNames } from './names.ts';
import { rank } from './rank.ts';
import type { RankedHit } from './rank.ts';

/** What a query finds in one language, before anything is fetched to be shown. */
export interface Findings {
  /** By number of the section, best first. */
  sections: ScoredSection[];
  /** The legal document or provision that the query names. */
  law: LawAnswer | undefined;
  /** Changes to what was typed; none when the reader asked for the very words. */
  rewrites: Rewrite[];
  /** The words that were looked for, to be marked in the results. */
  sought: SoughtWord[];
}

export interface ScoredSection {
  section: number;
  score: number;
}

/** A best section that covers less of the query is worth a second reading. */
const convincing = 0.97;
/** When answers abound, those below this share of the best score are left out. */
const leastScore = 0.12;
const abundance = 20;

/** Everything that a query finds in an index; `literal` takes the words as typed. */
export async function findSections(
  index: LanguageIndex,
  text: string,
  literal = false,
): Promise<Findings> {
  const query = parseQuery(text);
  if (query.terms.length === 0) return { sections: [], law: undefined, rewrites: [], sought: [] };
  const analysis = literal ? readLiterally(query) : await understand(index, query);
  const scores = new Map<number, number>();
  const sought: SoughtWord[] = [];
  const best = await addReadings(index, query, analysis, scores, sought);
  const rewrites = [...analysis.rewrites];
  if (!literal && (best?.coverage ?? 0) < convincing) {
    const [first] = analysis.readings;
    const markless = first && withoutMarks(first);
    if (markless)
      await addReadings(index, query, { readings: [markless], rewrites: [] }, scores, sought);
  }
  if (!literal && rewrites.length === 0 && best?.isJoined === false && isWorthHearing(query)) {
    const heard = asHeard(query, await index.lexicon());
    if (heard) {
      await addReadings(index, query, heard, scores, sought);
      rewrites.push(...heard.rewrites);
    }
  }
  return {
    sections: sorted(index, scores),
    law: await lookUp(index, text, analysis),
    rewrites,
    sought,
  };
}

async function understand(index: LanguageIndex, query: Query): Promise<Analysis> {
  const found = await index.words.find(query.terms, false);
  const places = new Map(query.terms.map((term, place) => [term.form, place]));
  const foundAt = ({ form }: Term) => found[places.get(form) ?? -1];
  const knowledge: Knowledge = {
    isKnown: (term) => !(foundAt(term)?.isPrefix ?? true),
    isBeginning: (term) => (foundAt(term)?.hits.length ?? 0) > 0,
    abbreviations: index.abbreviations,
    synonyms: index.catalogue.synonyms,
  };
  const lexicon = needsLexicon(query, knowledge) ? await index.lexicon() : undefined;
  return analyse(query, { ...knowledge, lexicon });
}

/** Adds the best score of each section over the readings; returns the best answer to the first. */
async function addReadings(
  index: LanguageIndex,
  { phrases }: Query,
  { readings }: Analysis,
  scores: Map<number, number>,
  sought: SoughtWord[],
): Promise<RankedHit | undefined> {
  let best: RankedHit | undefined;
  for (const { units, weight } of readings) {
    const terms = units.flat(2);
    const found = await index.words.find(terms, false);
    sought.push(
      ...terms.map((term, place) => ({ ...term, isPrefix: found[place]?.isPrefix ?? false })),
    );
    const ranked = rank(await findUnits(index.words, { units, weight }), phrases, index.total);
    for (const { hit, score } of ranked) raise(scores, index.numberOf(hit), score * weight);
    best ??= ranked[0];
    const coverage = new Map(ranked.map((each) => [each.hit.id, each.coverage]));
    await addNames(index, { units, weight }, coverage, scores);
  }
  return best;
}

async function lookUp(
  index: LanguageIndex,
  text: string,
  analysis: Analysis,
): Promise<LawAnswer | undefined> {
  const expanded = analysis.rewrites
    .filter(({ kind }) => kind === 'abbreviation' || kind === 'keys')
    .reduce((query, { typed, meant }) => query.replace(typed, meant), text);
  const reference = parseLegalReference(expanded);
  return reference && findLaw(reference, await index.laws());
}

/** Long questions seldom have all their words side by side. */
function isWorthHearing({ terms, phrases }: Query): boolean {
  return phrases.length === 0 && terms.length >= 2 && terms.length <= 5;
}

function raise(scores: Map<number, number>, section: number, score: number): void {
  if (score > (scores.get(section) ?? 0)) scores.set(section, score);
}

function sorted(index: LanguageIndex, scores: ReadonlyMap<number, number>): ScoredSection[] {
  const all = [...scores]
    .map(([section, score]) => ({ section, score: score * index.weightOf(section) }))
    .sort((a, b) => b.score - a.score || a.section - b.section);
  const least = all.length > abundance ? (all[0]?.score ?? 0) * leastScore : 0;
  return all.filter(({ score }) => score >= least);
}
