import type { Lexicon } from './lexicon.ts';

/** Letters that Vietnamese syllables are written with, marks aside. */
const alphabet = 'abcdeghiklmnopqrstuvxy';

/** Beginnings and endings that sound alike somewhere in the country, and are mistaken in writing. */
const alikeOnsets = pairs(
  'ch tr,s x,d gi,d r,gi r,d v,gi v,l n,c k,c qu,g gh,ng ngh,ph f,qu w,h qu',
);
const alikeEndings = pairs('n ng,t c,n nh,t ch,i y,c ch,ng nh');

/** A word weighs this much for each neighbour that it is known to stand beside. */
const neighbourWeight = 12;
/** What sounds alike is mistaken more often than what lies near on the keyboard. */
const alikeWeight = 4;

/** The words around the one in question, folded. */
export interface Neighbours {
  before?: string | undefined;
  after?: string | undefined;
}

/**
 * The folded word that was most likely meant by one that the library does not have: one slip of the
 * finger or of the ear away, and known beside its neighbours. Undefined when there is none.
 */
export function correctSpelling(
  word: string,
  neighbours: Neighbours,
  lexicon: Lexicon,
): string | undefined {
  let best: { word: string; score: number } | undefined;
  const alike = soundingAlike(word);
  for (const candidate of new Set([...alike, ...slipsOf(word)])) {
    const frequency = lexicon.frequencyOf(candidate);
    if (frequency === 0) continue;
    const score =
      Math.log(1 + frequency) +
      neighbourWeight * companyOf(candidate, neighbours, lexicon) +
      (alike.has(candidate) ? alikeWeight : 0);
    if (!best || score > best.score) best = { word: candidate, score };
  }
  return best?.word;
}

/** A word that sounds alike and, unlike the typed one, is known beside both its neighbours. */
export function correctByEar(
  word: string,
  neighbours: Neighbours,
  lexicon: Lexicon,
): string | undefined {
  const { before, after } = neighbours;
  const wanted = (before === undefined ? 0 : 1) + (after === undefined ? 0 : 1);
  if (wanted === 0 || companyOf(word, neighbours, lexicon) > 0) return undefined;
  const found = [...soundingAlike(word)].filter(
    (each) => companyOf(each, neighbours, lexicon) === wanted,
  );
  return found.sort((a, b) => lexicon.frequencyOf(b) - lexicon.frequencyOf(a))[0];
}

/** How many neighbours the word is known to stand beside: 0 to 2. */
function companyOf(word: string, { before, after }: Neighbours, lexicon: Lexicon): number {
  const beside = (left: string | undefined, right: string | undefined): number =>
    left !== undefined && right !== undefined && lexicon.isPair(left, right) ? 1 : 0;
  return beside(before, word) + beside(word, after);
}

function soundingAlike(word: string): Set<string> {
  const onset = /^(?:ngh|ng|nh|gh|gi|kh|th|tr|ch|ph|qu|[bcdfghklmnrstvwx])?/.exec(word)?.[0] ?? '';
  const rhyme = word.slice(onset.length);
  const onsets = [onset, ...(alikeOnsets.get(onset) ?? [])];
  const endings = [...alikeEndings].flatMap(([ending, others]) =>
    rhyme.endsWith(ending)
      ? others.map((other) => rhyme.slice(0, rhyme.length - ending.length) + other)
      : [],
  );
  const all = onsets.flatMap((each) => [rhyme, ...endings].map((ending) => each + ending));
  return new Set(all.filter((each) => each !== word));
}

/** Everything one letter away: dropped, swapped, mistaken or added. */
function* slipsOf(word: string): Generator<string> {
  for (let place = 0; place <= word.length; place += 1) {
    const before = word.slice(0, place);
    const after = word.slice(place + 1);
    const here = word.charAt(place);
    if (place < word.length && word.length > 2) yield before + after;
    if (after !== '') yield before + after.charAt(0) + here + after.slice(1);
    for (const letter of alphabet) {
      if (place < word.length) yield before + letter + after;
      yield before + letter + here + after;
    }
  }
}

function pairs(list: string): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const pair of list.split(',')) {
    const [left = '', right = ''] = pair.split(' ');
    alike.set(left, [...(alike.get(left) ?? []), right]);
    alike.set(right, [...(alike.get(right) ?? []), left]);
  }
  return alike;
}
