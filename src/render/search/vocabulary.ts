import { normalise } from '../../language/normalise.ts';
import type { Library } from '../../library/library.ts';

/** What the search knows beside the texts: abbreviations and words that mean the same. */
export interface Vocabulary {
  /** In one spelling and lower case. */
  abbreviations: [abbreviation: string, expansion: string][];
  synonyms: string[][];
}

/** The vocabulary that editors keep, with the abbreviations of the glossary. */
export function libraryVocabulary(library: Library): Vocabulary {
  const own = library.abbreviations.map(({ abbreviation, expansion }) => [abbreviation, expansion]);
  const ofTerms = library.terms.flatMap((term) =>
    term.abbreviations.map((abbreviation) => [abbreviation, term.term]),
  );
  const pairs = [...own, ...ofTerms].map(
    ([abbreviation = '', expansion = '']): [string, string] => [
      spell(abbreviation),
      spell(expansion),
    ],
  );
  return {
    abbreviations: [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()],
    synonyms: library.synonyms.map(({ words }) => words.map(spell)),
  };
}

function spell(text: string): string {
  return normalise(text).toLowerCase();
}
