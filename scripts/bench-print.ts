import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../src/library/load.ts';
import { printPdf } from '../src/render/print/cache.ts';
import { measure } from './bench/measure.ts';
import type { Usage } from './bench/measure.ts';
import { benchDocuments, fileNameOf } from './bench/print-documents.ts';
import { timeLongest } from './bench/print-steps.ts';
import { countWords, sumOf } from './bench/print-words.ts';
import type { WordCount, Words } from './bench/print-words.ts';

const usage = `Usage: npm run bench:print -- [--documents N]

Prints N texts of the library (40 unless told) with an empty cache, again unchanged, and once more
with an empty cache; then the pages of the same texts through Chromium's own print; reads the words
out of every PDF with PDFium and pdf.js. Needs a built site (npm run build). Linux only.`;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});
const count = Number(values.documents);
if (values.help || !Number.isInteger(count) || count < 2) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run npm run build first.');
  process.exit(2);
}

const documents = await benchDocuments(await loadLibrary(), count);
const hrefs = documents.map(({ href }) => href);
const folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-print-'));
try {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const cold = await run('print-ours', first, hrefs);
  const ours = await pdfsOf(first);
  report('this engine, empty cache', cold, ours, await wordsOf(ours));
  const cached = await run('print-ours', first, hrefs);
  report('this engine, unchanged', cached, ours);
  await run('print-ours', second, hrefs);
  const again = await pdfsOf(second);
  const same = ours.filter((pdf, index) => again[index]?.equals(pdf)).length;
  console.log(`\nSame bytes in two runs with empty caches: ${same} of ${ours.length} documents`);

  const printed = join(folder, 'chromium');
  const browser = await run('print-chromium', printed, hrefs);
  const theirs = await Promise.all(hrefs.map((href) => readFile(join(printed, fileNameOf(href)))));
  report("Chromium's print of the same pages", browser, theirs, await wordsOf(theirs));

  console.log(`\n${await timeLongest(documents.map(({ job }) => job))}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run(script: string, target: string, addresses: string[]): Promise<Usage> {
  await mkdir(target, { recursive: true });
  const path = fileURLToPath(new URL(`./bench/${script}.ts`, import.meta.url));
  return measure(process.execPath, ['--max-semi-space-size=4', path, target, ...addresses], {
    cwd: process.cwd(),
    env: { MALLOC_ARENA_MAX: '2', ...process.env },
  });
}

/** What a run put into its cache. */
function pdfsOf(cache: string): Promise<Buffer[]> {
  return Promise.all(documents.map(({ job }) => printPdf(job, cache)));
}

async function wordsOf(pdfs: readonly Buffer[]): Promise<Words> {
  const all: Words[] = [];
  for (const [index, { job }] of documents.entries()) {
    all.push(await countWords(job, pdfs[index] ?? Buffer.alloc(0)));
  }
  return sumOf(all);
}

function report(
  name: string,
  { wallSeconds, cpuSeconds, peakBytes }: Usage,
  pdfs: readonly Buffer[],
  words?: Words,
): void {
  const bytes = pdfs.reduce((sum, pdf) => sum + pdf.length, 0);
  console.log(`\n${name}`);
  console.log(`  wall ${wallSeconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s`);
  console.log(`  peak memory ${(peakBytes / 1e6).toFixed(0)} MB`);
  if (words === undefined) return;
  const { pages } = words;
  console.log(
    `  ${pdfs.length} documents, ${pages} pages: ${(pages / wallSeconds).toFixed(1)} pages a second, ` +
      `${(bytes / pages / 1000).toFixed(1)} kB a page`,
  );
  console.log(`  read word for word, Vietnamese: ${shares(words.vietnamese)}`);
  console.log(`  read word for word, Khmer: ${shares(words.khmer)}`);
}

function shares(counts: Words['khmer']): string {
  const share = ({ exact, all }: WordCount): string =>
    `${((100 * exact) / Math.max(1, all)).toFixed(1)} % of ${all} blocks`;
  return `PDFium ${share(counts.PDFium)}, pdf.js ${share(counts['pdf.js'])}`;
}
