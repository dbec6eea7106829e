import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { browserPath } from '../install-browser.ts';
import { attributes, elements, linkSchemes } from './safe-html.ts';

/** HTML of a case, to be looked at in a browser. */
export interface RenderedCase {
  number: number;
  html: string;
}

export interface Finding {
  /** The case, or undefined when the page as a whole did it. */
  number: number | undefined;
  failure: string;
}

export interface FuzzBrowser {
  look: (cases: readonly RenderedCase[]) => Promise<Finding[]>;
  close: () => Promise<void>;
}

/** Opens a browser that shows cases on a page without any policy to protect it. */
export async function openFuzzBrowser(address: string): Promise<FuzzBrowser | undefined> {
  const executablePath = browserPath();
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  return { look: (cases) => look(browser, address, cases), close: () => browser.close() };
}

async function look(
  browser: Browser,
  address: string,
  cases: readonly RenderedCase[],
): Promise<Finding[]> {
  const { origin } = new URL(address);
  const findings: Finding[] = [];
  const whole = (failure: string): void => void findings.push({ number: undefined, failure });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      whole(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => whole(`a script ran: ${error.message}`));
    page.on('console', (message) => {
      if (!/^Failed to load resource/.test(message.text()))
        whole(`a script spoke: ${message.text()}`);
    });
    page.on('popup', () => whole('a window opened'));
    page.on('frameattached', () => whole('a frame was made'));
    page.on('framenavigated', (frame) => {
      if (frame.url() !== address) whole(`the page went to ${frame.url()}`);
    });
    await page.route('**', async (route) => {
      const url = route.request().url();
      if (url === address) {
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(cases) });
      } else if (new URL(url).origin === origin) await route.fulfill({ status: 404 });
      else {
        whole(`a request to ${url}`);
        await route.abort();
      }
    });
    await page.goto(address, { waitUntil: 'load' });
    const inside = await page.evaluate(inspect, { elements, attributes, linkSchemes, origin });
    const known = new Set(cases.map(({ number }) => number));
    for (const { number, failure } of inside) {
      findings.push({ number: known.has(number) ? number : undefined, failure });
    }
    return findings;
  } finally {
    await context.close();
  }
}

function documentOf(cases: readonly RenderedCase[]): string {
  const articles = cases.map(
    ({ number, html }) => `<article data-case="${number}">${html}</article>`,
  );
  return `<!doctype html><html lang="vi"><title>fuzz</title><body>${articles.join('\n')}</body></html>`;
}

interface Allowed {
  elements: string[];
  attributes: string[];
  linkSchemes: string[];
  origin: string;
}

/** Runs in the page: what its own parser made of the HTML, and what its events would do. */
function inspect({ elements: names, attributes: known, linkSchemes: schemes, origin }: Allowed) {
  const found: { number: number; failure: string }[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const article = element.closest('article[data-case]');
    const number = Number(article?.getAttribute('data-case') ?? -1);
    const fail = (failure: string): void => void found.push({ number, failure });
    const name = element.localName;
    if (element === article) {
      if (element.parentElement !== document.body) fail('a case stands inside another');
      continue;
    }
    if (article === null) fail(`<${name}> escaped from its case`);
    if (!names.includes(name)) fail(`<${name}>`);
    for (const attribute of element.attributes) {
      if (!known.includes(attribute.name)) fail(`<${name} ${attribute.name}>`);
    }
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
      if (!schemes.includes(element.protocol)) {
        fail(`a link to ${element.getAttribute('href') ?? ''}`);
      }
    }
    if (element instanceof HTMLImageElement && new URL(element.src).origin !== origin) {
      fail(`an image of ${element.src}`);
    }
    for (const event of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle']) {
      element.addEventListener(event, (happened) => happened.preventDefault());
      element.dispatchEvent(new Event(event, { bubbles: false, cancelable: true }));
    }
  }
  return found;
}
