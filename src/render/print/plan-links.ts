import { fixedAddresses, pdfAddress, planAddress } from '../../library/addresses.ts';
import type { Library, PlanPart } from '../../library/library.ts';
import { bookPdfs } from './book-links.ts';
import { offer } from './offer.ts';
import type { OfferedPdf } from './offer.ts';
import { partDocument, planDocument } from './plan-documents.ts';

/** The PDFs of the whole plan: as an official document, and as a handbook. */
export function planPdfs(library: Library): OfferedPdf[] {
  const address = fixedAddresses.plan;
  return [
    ...offer(pdfAddress(address), 'Bản văn bản hành chính', () => ({
      document: planDocument(library, { hasNotes: false }),
      layout: 'administrative',
    })),
    ...offer(pdfAddress(address, 'handbook'), 'Bản sổ tay, có chú thích', () => ({
      document: planDocument(library, { hasNotes: true }),
      layout: 'handbook',
    })),
    ...bookPdfs(address, () => planDocument(library, { hasNotes: true })),
  ];
}

/** The PDF of one part of the plan. */
export function partPdfs(library: Library, part: PlanPart): OfferedPdf[] {
  return offer(pdfAddress(planAddress(part.id)), 'Bản in phần này', () => ({
    document: partDocument(library, part),
    layout: 'administrative',
  }));
}
