import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { filesOf, siteFolder } from './built-site.ts';
import { brokenLinks } from './links.ts';

const folders = ['.dist-lan-hai', '.dist-duoi-goc'];

/** Vitest puts Vite's own settings into the environment, and a build would take them over. */
const ofVitest = /^(?:VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV)$/;
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofVitest.test(name)),
);

async function buildInto(folder: string, environment: Record<string, string> = {}): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { env: { ...plainEnvironment, ASTRO_TELEMETRY_DISABLED: '1', ...environment } },
  );
}

async function digestsOf(folder: string): Promise<string[]> {
  return Promise.all(
    (await filesOf(folder)).map(async (file) => {
      const hash = createHash('sha256').update(await readFile(join(folder, file)));
      return `${file} ${hash.digest('hex')}`;
    }),
  );
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

it('gives the same bytes when built again', async () => {
  await buildInto('.dist-lan-hai');
  expect(await digestsOf('.dist-lan-hai')).toEqual(await digestsOf(siteFolder));
});

it('works below a base path, with absolute addresses where they must be', async () => {
  await buildInto('.dist-duoi-goc', { BASE_PATH: 'pbgdpl', SITE_URL: 'https://example.org' });
  expect(await brokenLinks('.dist-duoi-goc', '/pbgdpl/')).toEqual([]);
  const sitemap = await readFile('.dist-duoi-goc/sitemap.xml', 'utf8');
  expect(sitemap).toContain('<loc>https://example.org/pbgdpl/ke-hoach/muc-i/</loc>');
  const page = await readFile('.dist-duoi-goc/ke-hoach/muc-i/index.html', 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://example.org/pbgdpl/ke-hoach/muc-i/"');
});
