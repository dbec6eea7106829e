import type { LegalReference } from '../language/legal-reference.ts';
import { isKindWord, isTelling } from '../language/legal-reference.ts';
import type { CatalogueLaw } from './catalogue.ts';

/** What a reference leads to. */
export interface LawAnswer {
  /** Number of the section. */
  section: number;
  /** The provision asked for is not in the library; the section is about the whole document. */
  lacks?: string;
}

/** Share of a document's name that a query without number or article must give. */
const leastNameShare = 0.6;

/** The section that a reference to a legal document names, when it names one and no other. */
export function findLaw(
  reference: LegalReference,
  laws: readonly CatalogueLaw[],
): LawAnswer | undefined {
  const telling = reference.words.filter(isTelling);
  if (reference.number === undefined && telling.length === 0) return undefined;
  const matches = laws
    .filter((law) => matchesNumber(reference, law) && matchesYear(reference, law))
    .map((law) => ({ law, share: nameShare(telling, law, reference) }))
    .filter(({ share }) => share !== undefined)
    .sort(
      (a, b) =>
        (b.share ?? 0) - (a.share ?? 0) || ((b.law.year ?? '') > (a.law.year ?? '') ? 1 : -1),
    );
  const [best, second] = matches;
  if (best === undefined) return undefined;
  const isNamed = reference.number !== undefined || reference.provision !== undefined;
  if (!isNamed && (best.share ?? 0) < leastNameShare) return undefined;
  if (
    reference.number !== undefined &&
    second !== undefined &&
    second.share === best.share &&
    best.law.number !== reference.number
  )
    return undefined;
  return answer(best.law, reference.provision);
}

function answer(law: CatalogueLaw, provision: string | undefined): LawAnswer | undefined {
  if (provision === undefined) return toAnswer(law.section);
  for (let key = provision; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const section = law.provisions[key] ?? firstWithin(law, key);
    if (section !== undefined) return { section };
  }
  return law.section === undefined ? undefined : { section: law.section, lacks: provision };
}

/** The first clause that the library has of an article asked for as a whole. */
function firstWithin(law: CatalogueLaw, article: string): number | undefined {
  const key = Object.keys(law.provisions).find((each) => each.startsWith(`${article}.`));
  return key === undefined ? undefined : law.provisions[key];
}

function toAnswer(section: number | undefined): LawAnswer | undefined {
  return section === undefined ? undefined : { section };
}

function matchesNumber({ number }: LegalReference, law: CatalogueLaw): boolean {
  if (number === undefined) return true;
  if (law.number === undefined) return false;
  return (
    law.number === number ||
    law.number.startsWith(`${number}/`) ||
    law.number.startsWith(`${number}-`)
  );
}

function matchesYear({ year }: LegalReference, law: CatalogueLaw): boolean {
  return year === undefined || law.year === year;
}

/** How much of the document's name the words give; undefined when one is not of its name. */
function nameShare(
  words: readonly string[],
  law: CatalogueLaw,
  { number }: LegalReference,
): number | undefined {
  const name = law.name.split(' ');
  const isOther = (word: string): boolean =>
    !name.includes(word) && (number === undefined || !isKindWord(word));
  // A whole number tells the document whatever else is said; "14" may count something.
  if (words.some(isOther) && number !== law.number) return undefined;
  return name.filter((word) => words.includes(word)).length / name.length;
}
