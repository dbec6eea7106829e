import type { Library } from '../../library/library.ts';
import { collectionPdfs } from './collection-links.ts';
import type { OfferedPdf } from './offer.ts';
import { partPdfs, planPdfs } from './plan-links.ts';
import { textPdfs } from './text-links.ts';

/** Every PDF that the site offers. */
export function allPdfs(library: Library): OfferedPdf[] {
  return [
    ...planPdfs(library),
    ...library.parts.flatMap((part) => partPdfs(library, part)),
    ...textPdfs(library),
    ...collectionPdfs(library),
  ];
}
