import { fixedAddresses, pdfAddress, planAddress } from '../../library/addresses.ts';
import { cacheFolder } from '../../library/environment.ts';
import type { Library, PlanPart } from '../../library/library.ts';
import { printPdf } from './cache.ts';
import type { PrintJob } from './compile.ts';
import { countPages } from './page-count.ts';
import { partDocument, planDocument } from './plan-documents.ts';

/** A PDF to offer beside a page, with what a reader wants to know before fetching it. */
export interface PdfLink {
  href: string;
  label: string;
  pages: number;
  bytes: number;
}

/** A PDF that the site offers, and where. */
interface OfferedPdf {
  /** Address below the library's root. */
  href: string;
  label: string;
  job: PrintJob;
}

/** Whether PDFs are made; a build that measures only pages and search leaves them out. */
const isPrinting = !process.env['WITHOUT_PDF'];

/** The PDFs of the whole plan: as an official document, and as a handbook. */
export function planPdfs(library: Library): OfferedPdf[] {
  if (!isPrinting) return [];
  const address = fixedAddresses.plan;
  return [
    {
      href: pdfAddress(address),
      label: 'Bản văn bản hành chính',
      job: { document: planDocument(library, { hasNotes: false }), layout: 'administrative' },
    },
    {
      href: pdfAddress(address, 'handbook'),
      label: 'Bản sổ tay, có chú thích',
      job: { document: planDocument(library, { hasNotes: true }), layout: 'handbook' },
    },
  ];
}

/** The PDF of one part of the plan. */
export function partPdfs(library: Library, part: PlanPart): OfferedPdf[] {
  if (!isPrinting) return [];
  return [
    {
      href: pdfAddress(planAddress(part.id)),
      label: 'Bản in phần này',
      job: { document: partDocument(library, part), layout: 'administrative' },
    },
  ];
}

/** The bytes of a job, from the cache where possible. */
export function pdfOf(job: PrintJob): Promise<Uint8Array> {
  return printPdf(job, cacheFolder);
}

/** PDFs with their size, which is known once they are made. */
export function toLinks(pdfs: readonly OfferedPdf[]): Promise<PdfLink[]> {
  return Promise.all(
    pdfs.map(async ({ href, label, job }) => {
      const pdf = await pdfOf(job);
      return { href, label, pages: countPages(pdf), bytes: pdf.byteLength };
    }),
  );
}
