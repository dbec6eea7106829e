import { cacheFolder } from '../../library/environment.ts';
import { printPdf } from './cache.ts';
import type { PrintJob } from './compile.ts';
import { countPages } from './page-count.ts';

/** A PDF to offer beside a page, with what a reader wants to know before fetching it. */
export interface PdfLink {
  href: string;
  label: string;
  pages: number;
  bytes: number;
}

/** A PDF that the site offers, and where; the job is put together when it is wanted. */
export interface OfferedPdf {
  /** Address below the library's root. */
  href: string;
  label: string;
  job: () => PrintJob | Promise<PrintJob>;
}

/** One PDF, or none in a build that measures only pages and search (WITHOUT_PDF). */
export function offer(href: string, label: string, job: OfferedPdf['job']): OfferedPdf[] {
  return process.env['WITHOUT_PDF'] ? [] : [{ href, label, job }];
}

/** The bytes of a job, from the cache where possible. */
export function pdfOf(job: PrintJob): Promise<Uint8Array> {
  return printPdf(job, cacheFolder);
}

/** PDFs with their size, which is known once they are made. */
export function toLinks(pdfs: readonly OfferedPdf[]): Promise<PdfLink[]> {
  return Promise.all(
    pdfs.map(async ({ href, label, job }) => {
      const pdf = await pdfOf(await job());
      return { href, label, pages: countPages(pdf), bytes: pdf.byteLength };
    }),
  );
}
