import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import type { ContentFolder } from '../content-folder.ts';
import { citationProblems } from './citations.ts';
import { curriculumProblems } from './curricula.ts';
import { duplicateProblems } from './duplicates.ts';
import { editionProblems } from './editions.ts';
import { headingProblems } from './headings.ts';
import { imageProblems } from './images.ts';
import { linkProblems } from './links.ts';
import { passageProblems } from './passages.ts';
import { placementProblems } from './placement.ts';
import { planPlaces } from './plan-places.ts';
import { questionProblems } from './questions.ts';
import { referenceProblems } from './references.ts';
import { searchWordProblems } from './search-words.ts';

/** Problems that only show when all files are seen together. */
export function crossProblems(
  entries: readonly LocatedEntry[],
  folder: Pick<ContentFolder, 'assets' | 'pictures'>,
): Problem[] {
  const places = planPlaces(entries);
  return [
    ...duplicateProblems(entries),
    ...referenceProblems(entries, places),
    ...passageProblems(entries, places),
    ...placementProblems(entries),
    ...citationProblems(entries),
    ...headingProblems(entries),
    ...curriculumProblems(entries),
    ...questionProblems(entries),
    ...editionProblems(entries),
    ...searchWordProblems(entries),
    ...linkProblems(entries),
    ...imageProblems(entries, folder),
  ];
}
