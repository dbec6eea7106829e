import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/library/library.ts';
import { allPdfs } from '../../src/render/print/all-pdfs.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import type { PrintJob } from '../../src/render/print/compile.ts';
import { countPages } from '../../src/render/print/page-count.ts';
import { checkWords } from '../../src/render/print/words/check-words.ts';
import { pdfiumText, pdfjsText } from './pdf-text.ts';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary('content');
});

async function jobOf(href: string): Promise<PrintJob> {
  const pdf = allPdfs(library).find((offered) => offered.href === href);
  if (pdf === undefined) throw new Error(`Expected a PDF at ${href}`);
  return pdf.job();
}

const budgets: [name: string, href: string, bytes: (pages: number) => number][] = [
  ['the declaration in Khmer', '/tai-lieu/tuyen-ngon-nhan-quyen/km.pdf', () => 120_000],
  ['the plan as a handbook', '/ke-hoach.handbook.pdf', (pages) => 7_000 * pages],
  ['the plan', '/ke-hoach.pdf', () => 120_000],
];

describe.each(budgets)('%s', (_, href, budget) => {
  it('extracts word for word, and is light', async () => {
    const { document, layout, ...job } = await jobOf(href);
    const pdf = await compilePdf({ ...job, document, layout });
    await checkWords(document, layout, pdf);
    expect(pdf.length).toBeLessThanOrEqual(budget(countPages(pdf)));
  });
});

it('each Khmer paragraph of the declaration comes out of both engines without its line breaks', async () => {
  const job = await jobOf('/tai-lieu/tuyen-ngon-nhan-quyen/km.pdf');
  const pdf = await compilePdf(job);
  for (const extract of [pdfjsText, pdfiumText]) {
    const text = (await extract(pdf)).join('').replace(/[\s\u200b]/gu, '');
    expect(text).toContain('មនុស្សទាំងអស់កើតមកមានសេរីភាពនិងសមភាព');
  }
});
