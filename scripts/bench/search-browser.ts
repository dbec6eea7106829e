import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { browserPath } from '../install-browser.ts';
import { serve } from '../serve.ts';
import type { LabelledQuery } from './search-corpus.ts';

/** How one engine answered all queries. */
export interface Run {
  name: string;
  /** Addresses for each query, best first. */
  answers: string[][];
  /** Milliseconds for each query when it is asked for the second time, results on the page. */
  warmMs: number[];
  /** What the first query of a visit fetches, compressed as a server would. */
  coldBytes: { query: string; bytes: number }[];
}

/** Asks one query of an open page; gives addresses and milliseconds. */
type Ask = (page: Page, query: LabelledQuery) => Promise<{ addresses: string[]; ms: number }>;

const coldQueries = 3;

export async function askInBrowser(
  folder: string,
  queries: readonly LabelledQuery[],
): Promise<Run[]> {
  const path = browserPath();
  const site = await serve(folder, { port: 4700, base: '/' });
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const address = `${site.address}tim-kiem/`;
    return [
      await run('this engine', browser, address, queries, askOurs),
      await run('bare Pagefind', browser, address, queries, askStock),
    ];
  } finally {
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
  }
}

async function run(
  name: string,
  browser: Browser,
  address: string,
  queries: readonly LabelledQuery[],
  ask: Ask,
): Promise<Run> {
  const page = await browser.newPage();
  await page.goto(address);
  const answers: string[][] = [];
  for (const query of queries) answers.push((await ask(page, query)).addresses);
  const warmMs: number[] = [];
  for (const query of queries) warmMs.push((await ask(page, query)).ms);
  await page.close();
  const coldBytes: Run['coldBytes'] = [];
  for (const query of queries.filter(({ cat }) => cat === 'canon').slice(0, coldQueries))
    coldBytes.push({ query: query.q, bytes: await fetchedBytes(browser, address, query, ask) });
  return { name, answers, warmMs, coldBytes };
}

/** Bytes that a query fetches on a page that has just been opened, the page itself apart. */
async function fetchedBytes(
  browser: Browser,
  address: string,
  query: LabelledQuery,
  ask: Ask,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await ask(page, query);
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) =>
    Math.min(body.byteLength, gzipSync(body, { level: 6 }).byteLength),
  );
  await context.close();
  return sizes.reduce((a, b) => a + b, 0);
}

/** Through the page as a reader does: types, presses Enter, reads the list. */
const askOurs: Ask = (page, { q }) =>
  page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('[data-search-page] input');
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    if (!input || !list) throw new Error('The page has no search');
    if (!list.dataset['searchState']) {
      input.focus();
      // The script of the search is loaded on focus; it takes the list over when it is there.
      while (!list.dataset['searchState']) await new Promise((wake) => setTimeout(wake, 10));
    }
    input.value = text;
    const start = performance.now();
    input.form?.requestSubmit();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (list.dataset['searchState'] === 'done') resolve();
      };
      new MutationObserver(look).observe(list, { attributeFilter: ['data-search-state'] });
      look();
    });
    const ms = performance.now() - start;
    const links = [...list.children].map((item) => item.querySelector('a'));
    return {
      addresses: links.map((link) => (link ? link.pathname + link.hash : '')),
      ms,
    };
  }, q);

/** Pagefind searches the index of the page's language. */
const askStock: Ask = (page, { q, lang }) =>
  page.evaluate(
    async ([text, language]) => {
      document.documentElement.lang = language;
      interface Stock {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const address = `/stock/pagefind.js?${language}`;
      const pagefind = (await import(address)) as Stock;
      const start = performance.now();
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return {
        addresses: pages.map(({ url }) => url.replace(/^\/stock/, '')),
        ms: performance.now() - start,
      };
    },
    [q, lang] as const,
  );
