import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../src/library/library.ts';
import { allPdfs } from '../src/render/print/all-pdfs.ts';
import { pdfOf } from '../src/render/print/offer.ts';
import { countPages } from '../src/render/print/page-count.ts';
import type { Extras, PdfPages } from '../src/report/to-markdown.ts';

/** Setting a PDF takes seconds: without a built site so many are set to count their pages. */
const mostSet = 12;

/**
 * The pages of the PDFs of changed pages: from the built sites where there are any; what is new is
 * set for the purpose otherwise.
 */
export async function countPdfPages(
  library: Library | undefined,
  addresses: readonly string[],
  { before, after }: { before?: string | undefined; after?: string | undefined },
): Promise<Pick<Extras, 'pdfs' | 'pdfNote'>> {
  if (library === undefined) {
    return { pdfs: [], pdfNote: 'Nội dung còn lỗi nên chưa đếm được trang in.' };
  }
  const stems = addresses.map((address) => address.replace(/\/$/, ''));
  const wanted = allPdfs(library).filter(({ href }) =>
    stems.some((stem) => href === `${stem}.pdf` || (href.startsWith(`${stem}.`) && stem !== '')),
  );
  const pdfs: PdfPages[] = [];
  let failed = 0;
  for (const { href, label, job } of after === undefined ? wanted.slice(0, mostSet) : wanted) {
    const was = before === undefined ? undefined : await pagesIn(before, href);
    let now: number | undefined;
    if (after === undefined) {
      // A text with problems may be one that cannot be set; the report is wanted all the same.
      now = await Promise.resolve(job())
        .then(pdfOf)
        .then(countPages, () => undefined);
      if (now === undefined) failed += 1;
    } else now = await pagesIn(after, href);
    pdfs.push({
      href,
      label,
      ...(was === undefined ? {} : { before: was }),
      ...(now === undefined ? {} : { after: now }),
    });
  }
  const left = wanted.length - pdfs.length;
  const notes = [
    ...(left > 0 ? [`Còn ${left} bản in nữa chưa đếm; hãy dựng trang rồi thêm --after.`] : []),
    ...(failed > 0 ? [`Có ${failed} bản không in thử được.`] : []),
  ];
  return { pdfs, ...(notes.length === 0 ? {} : { pdfNote: notes.join(' ') }) };
}

async function pagesIn(site: string, href: string): Promise<number | undefined> {
  const pdf = await readFile(join(site, href)).catch(() => undefined);
  return pdf === undefined ? undefined : countPages(pdf);
}
