import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import type { PageShots } from '../src/report/to-markdown.ts';
import { browserPath } from './install-browser.ts';
import { serve } from './serve.ts';

/** So many pages are taken: a picture of each takes a second or two. */
const mostPages = 12;
/** A phone, and as much of a long page as a person would scroll through to compare. */
const width = 360;
const tallest = 6000;

/** Takes each page before and after, as far as the sites are built; returns the files' names. */
export async function takeShots(
  addresses: readonly string[],
  folder: string,
  { before, after }: { before?: string | undefined; after?: string | undefined },
): Promise<PageShots[]> {
  if (before === undefined && after === undefined) {
    throw new Error('--shots cần --before hoặc --after: thư mục của trang đã dựng.');
  }
  await mkdir(folder, { recursive: true });
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const chosen = addresses.slice(0, mostPages);
    const was = await shotsOf(browser, before, chosen, folder, 'truoc');
    const now = await shotsOf(browser, after, chosen, folder, 'nay');
    return chosen.map((address) => {
      const [left, right] = [was.get(address), now.get(address)];
      return {
        address,
        ...(left === undefined ? {} : { before: left }),
        ...(right === undefined ? {} : { after: right }),
      };
    });
  } finally {
    await browser.close();
  }
}

async function shotsOf(
  browser: Browser,
  site: string | undefined,
  addresses: readonly string[],
  folder: string,
  suffix: string,
): Promise<Map<string, string>> {
  const shots = new Map<string, string>();
  if (site === undefined) return shots;
  const { server, address: root } = await serve(site, { port: 4700 });
  const origin = new URL(root).origin;
  // Nothing of a page may be fetched from anywhere else, whatever it says.
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  try {
    for (const address of addresses) {
      if (!existsSync(join(site, address, 'index.html'))) continue;
      const page = await context.newPage();
      await page.goto(root + address.slice(1));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const name = `${address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'trang-chu'}-${suffix}.png`;
      await page.screenshot({
        path: join(folder, name),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
      });
      shots.set(address, name);
      await page.close();
    }
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
  return shots;
}
