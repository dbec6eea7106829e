import { typesetPdf } from '../../src/render/print/compile.ts';
import type { PrintJob } from '../../src/render/print/compile.ts';
import { countPages } from '../../src/render/print/page-count.ts';
import { repairPdf } from '../../src/render/print/repair/repair.ts';
import { checkWords } from '../../src/render/print/words/check-words.ts';

/**
 * What each step takes for the longest of some documents when all is warm, told for 100 pages; its
 * title is changed, so that nothing of it is remembered.
 */
export async function timeLongest(jobs: readonly PrintJob[]): Promise<string> {
  const lengths = jobs.map(({ document }) => JSON.stringify(document.tree).length);
  const longest = jobs[lengths.indexOf(Math.max(...lengths))];
  if (longest === undefined) throw new Error('Expected at least one document');
  await steps(longest);
  const { document } = longest;
  const { pages, ...times } = await steps({
    ...longest,
    document: { ...document, title: `${document.title} (2)` },
  });
  const told = Object.entries(times).map(
    ([name, ms]) => `${name} ${((ms * 100) / pages).toFixed(0)} ms`,
  );
  return `Warm, one thread, for 100 pages (of “${document.id}”, ${pages} pages): ${told.join(', ')}`;
}

async function steps(
  job: PrintJob,
): Promise<Record<'pages' | 'typeset' | 'repair' | 'check', number>> {
  const start = performance.now();
  const typeset = await typesetPdf(job);
  const set = performance.now();
  const pdf = await repairPdf(typeset);
  const repaired = performance.now();
  await checkWords(job.document, job.layout, pdf);
  const checked = performance.now();
  return {
    pages: countPages(pdf),
    typeset: set - start,
    repair: repaired - set,
    check: checked - repaired,
  };
}
