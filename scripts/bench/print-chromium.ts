/** Prints pages of a built site, given by address, through Chromium into a folder: for measuring. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserPath } from '../install-browser.ts';
import { serve } from '../serve.ts';
import { fileNameOf } from './print-documents.ts';

const [folder = '', ...hrefs] = process.argv.slice(2);
const path = browserPath();
const site = await serve('dist', { port: 4800, base: '/' });
const browser = await chromium.launch({
  ...(path === undefined ? {} : { executablePath: path }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const href of hrefs) {
    await page.goto(site.address + href.replace(/^\//, '').replace(/\.pdf$/, '/'));
    await page.pdf({
      path: join(folder, fileNameOf(href)),
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
    });
  }
} finally {
  await browser.close();
  site.server.close();
  site.server.closeAllConnections();
}
