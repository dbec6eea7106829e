import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { askInBrowser } from './bench/search-browser.ts';
import { makeBenchSite } from './bench/search-site.ts';
import { corpusDocuments } from './bench/search-corpus.ts';
import type { CorpusDocument, LabelledQuery } from './bench/search-corpus.ts';
import { judge, table } from './bench/search-measures.ts';

const usage = `Usage: npm run bench:search -- [--corpus FILE] [--queries FILE] [--misses]

Indexes the corpus through the same code as the library, beside a bare Pagefind of the same
documents, asks every query of both in a browser, and prints how well and how fast they answer.
Needs a built site (npm run build), whose search page it uses.

  --corpus FILE   labelled documents (default ../shared/search-bench/corpus.json)
  --queries FILE  labelled queries (default queries.json beside the corpus)
  --misses        also list the queries whose first result is not a right one`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/search-bench/corpus.json' },
    queries: { type: 'string' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const corpus = await readJson<CorpusDocument[]>(values.corpus);
const queries = await readJson<LabelledQuery[]>(
  values.queries ?? join(dirname(values.corpus), 'queries.json'),
);
const site = await makeBenchSite(corpusDocuments(corpus));
try {
  console.log(`${corpus.length} documents, ${queries.length} queries; every query asked twice.`);
  const runs = await askInBrowser(site, queries);
  const ids = new Map(corpus.map(({ id, url }) => [url, id]));
  for (const { name, answers, warmMs, coldBytes } of runs) {
    const judged = judge(queries, answers, ids);
    console.log(`\n${name}`);
    console.log(table(judged));
    console.log(
      `  warm query: median ${quantile(warmMs, 0.5)} ms, p95 ${quantile(warmMs, 0.95)} ms`,
    );
    console.log(
      `  first answer, cold cache, script included: ${coldBytes.map(kilobytes).join(', ')}`,
    );
    if (values.misses)
      for (const { query, first } of judged.filter(({ reciprocalRank }) => reciprocalRank < 1))
        console.log(`  missed: ${query.cat} “${query.q}” gave ${first ?? 'nothing'}`);
  }
} finally {
  await rm(site, { recursive: true, force: true });
}

async function readJson<T>(path: string): Promise<T> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    console.error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    console.error(usage);
    process.exit(2);
  }
}

function quantile(numbers: readonly number[], share: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}

function kilobytes({ query, bytes }: { query: string; bytes: number }): string {
  return `${(bytes / 1000).toFixed(0)} kB (${query})`;
}
