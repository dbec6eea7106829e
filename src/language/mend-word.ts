import type { Knowledge, Rewrite } from './readings.ts';
import type { Query, Term } from './query.ts';
import { toTerm } from './query.ts';
import { correctSpelling } from './spelling.ts';
import type { Neighbours } from './spelling.ts';
import { decodeTelex, decodeVni } from './typing.ts';

/** The longest syllable, "nghiêng", with slips of the finger. */
const longestSyllable = 10;

/** What was meant by a word that the library does not have. */
export function mendWord(
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
export function isSyllable(folded: string): boolean {
  return /^(?:ngh|ng|nh|gh|gi|kh|th|tr|ch|ph|qu|[bcdghklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/.test(
    folded,
  );
}

export function neighboursAt(terms: readonly Term[], place: number): Neighbours {
  return { before: terms[place - 1]?.folded, after: terms[place + 1]?.folded };
}
