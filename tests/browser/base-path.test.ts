import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../site/build-into.ts';
import { brokenLinks } from '../site/links.ts';
import { open, useSite } from './site-browser.ts';

const folder = '.dist-duoi-goc';
const base = '/pbgdpl/';
let content: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'vuon-dieu-content-'));
  await cp('content', content, { recursive: true });
  await writeFile(
    join(content, 'redirects.yaml'),
    '- from: /ke-hoach/dia-chi-cu/\n  to: /ke-hoach/muc-i/\n',
  );
  await buildInto(folder, {
    BASE_PATH: 'pbgdpl',
    SITE_URL: 'https://example.org',
    CONTENT_DIR: content,
  });
});

afterAll(async () => {
  for (const path of [folder, content]) await rm(path, { recursive: true, force: true });
});

useSite(folder, base);

describe('below a base path', () => {
  it('every link and anchor leads somewhere below it', async () => {
    expect(await brokenLinks(folder, base)).toEqual([]);
  });

  it('absolute addresses stand where they must', async () => {
    const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://example.org/pbgdpl/ke-hoach/muc-i/</loc>');
    const page = await readFile(join(folder, 'ke-hoach/muc-i/index.html'), 'utf8');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/pbgdpl/ke-hoach/muc-i/"',
    );
  });

  it.each(['', 'ke-hoach/muc-i/', 'ke-hoach/nhiem-vu/', 'tim-kiem/?q=gia+lang'])(
    '/%s loads its styles, fonts and scripts',
    async (address) => {
      const { page, faults, close } = await open(base + address);
      const sheets = await page.evaluate(() => document.styleSheets.length);
      expect(sheets).toBe(1);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('search finds pages and leads to them', async () => {
    const { page, faults, close } = await open(`${base}tim-kiem/?q=gia+lang`);
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    await page.locator('ol[data-search-results] > li a').first().click();
    await page.waitForURL((url) => url.pathname !== `${base}tim-kiem/`);
    expect(new URL(page.url()).pathname).toMatch(/^\/pbgdpl\/[a-z-]+\//);
    expect(faults).toEqual([]);
    await close();
  });

  it('an old address leads on to the new one', async () => {
    const { page, close } = await open(`${base}ke-hoach/dia-chi-cu/`);
    await page.waitForURL(`**${base}ke-hoach/muc-i/`);
    await close();
  });
});
