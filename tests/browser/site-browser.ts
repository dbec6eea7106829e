import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { browserPath } from '../../scripts/install-browser.ts';
import { serve } from '../../scripts/serve.ts';
import type { ServedSite } from '../../scripts/serve.ts';

export interface OpenedPage {
  page: Page;
  /** What went wrong while the page was open: foreign requests, CSP violations, script errors. */
  faults: string[];
  close: () => Promise<void>;
}

let browser: Browser | undefined;
let site: ServedSite | undefined;
/** A context is slow to make, and pages that keep nothing may share one. */
const contexts = new Map<string, BrowserContext>();
/** A page costs a process, which takes longer to start than a page to test: it is used again. */
const idlePages = new Map<string, Page[]>();

/** Serves a built site and starts a browser for the tests of a file. */
export function useSite(folder = 'dist', base = '/'): void {
  beforeAll(async () => {
    const executablePath = browserPath();
    site = await serve(folder, { port: 4400 + Math.floor(Math.random() * 4000), base });
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    contexts.clear();
    idlePages.clear();
    await browser?.close();
    site?.server.close();
    site?.server.closeAllConnections();
  });
}

/** Opens an address of the site and watches what it does. */
export async function open(
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  if (browser === undefined || site === undefined) throw new Error('Call useSite() first.');
  const origin = new URL(site.address).origin;
  const key = JSON.stringify(options);
  const context =
    contexts.get(key) ??
    (await browser.newContext({ viewport: { width: 360, height: 740 }, ...options }));
  contexts.set(key, context);
  const page = idlePages.get(key)?.pop() ?? (await context.newPage());
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      faults.push(`request to ${url}`);
    }
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400 && !address.includes('khong-co')) {
      faults.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.goto(origin + address, { waitUntil: 'load' });
  return { page, faults, close: () => putBack(key, page) };
}

function putBack(key: string, page: Page): Promise<void> {
  page.removeAllListeners();
  idlePages.set(key, [...(idlePages.get(key) ?? []), page]);
  return Promise.resolve();
}

/** One address of each template of the site. */
export const templates = [
  '/',
  '/ke-hoach/',
  '/ke-hoach/muc-iii-2/',
  '/ke-hoach/dong-thoi-gian/',
  '/ke-hoach/nhiem-vu/',
  '/co-quan/',
  '/co-quan/so-tu-phap/',
  '/vai-tro/',
  '/vai-tro/gia-lang/',
  '/van-ban/',
  '/van-ban/qd-270-qd-ttg-2009/',
  '/van-ban/anh-huong/',
  '/chuong-trinh/',
  '/chuong-trinh/noi-truoc-dan/',
  '/chuong-trinh/noi-truoc-dan/giong-mo-va-dong/',
  '/chuong-trinh/noi-truoc-dan/giong-mo-va-dong/giang-vien/',
  '/soan-buoi/',
  '/phuong-phap/',
  '/phuong-phap/dong-nao/',
  '/tai-lieu/',
  '/tai-lieu/to-gap-hoa-giai/',
  '/tai-lieu/phieu-khao-sat-nhu-cau/',
  '/tai-lieu/tuyen-ngon-nhan-quyen/km/',
  '/ngan-hang-cau-hoi/',
  '/ngan-hang-cau-hoi/noi-truoc-dan/',
  '/thuat-ngu/',
  '/tieng-dan-toc/',
  '/tieng-dan-toc/cmo/',
  '/tieng-dan-toc/cmo/loi-gia-lang-noi-voi-dan-lang/',
  '/ke-hoach/bao-phu/',
  '/suc-khoe/',
  '/ban-in/',
  '/tim-kiem/?q=hoa+giai+vien',
  '/so-do-trang/',
  '/trien-khai/',
  '/bien-soan/',
  '/bien-soan/thanh-phan/',
  '/bien-soan/truong/',
  '/404.html',
] as const;
