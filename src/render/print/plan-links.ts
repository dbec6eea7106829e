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

/** Whether PDFs are made; a build that measures only pages and search leaves them out. */
const isPrinting = !process.env['WITHOUT_PDF'];

/** The plan as an official document, which is its first PDF. */
export const planJob = (library: Library): PrintJob => ({
  document: planDocument(library, { hasNotes: false }),
  layout: 'administrative',
});

export const planHandbookJob = (library: Library): PrintJob => ({
  document: planDocument(library, { hasNotes: true }),
  layout: 'handbook',
});

export const partJob = (library: Library, part: PlanPart): PrintJob => ({
  document: partDocument(library, part),
  layout: 'administrative',
});

/** The bytes of a job, from the cache where possible. */
export function pdfOf(job: PrintJob): Promise<Uint8Array> {
  return printPdf(job, cacheFolder);
}

export async function planPdfLinks(library: Library): Promise<PdfLink[]> {
  if (!isPrinting) return [];
  const address = fixedAddresses.plan;
  return Promise.all([
    linkTo(planJob(library), pdfAddress(address), 'Bản văn bản hành chính'),
    linkTo(planHandbookJob(library), pdfAddress(address, 'handbook'), 'Bản sổ tay, có chú thích'),
  ]);
}

export async function partPdfLinks(library: Library, part: PlanPart): Promise<PdfLink[]> {
  if (!isPrinting) return [];
  return Promise.all([
    linkTo(partJob(library, part), pdfAddress(planAddress(part.id)), 'Bản in phần này'),
  ]);
}

/** The parts that have a PDF of their own. */
export function printedParts(library: Library): PlanPart[] {
  return isPrinting ? library.parts : [];
}

async function linkTo(job: PrintJob, href: string, label: string): Promise<PdfLink> {
  const pdf = await pdfOf(job);
  return { href, label, pages: countPages(pdf), bytes: pdf.byteLength };
}
