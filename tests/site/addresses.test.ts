import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  addressLedger,
  currentLedgers,
  isProvisional,
  readLedger,
} from '../../scripts/ledger-lines.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { pagesOf, siteFolder } from './built-site.ts';

const pages = await pagesOf();
const published = await readLedger(addressLedger);

it('serves every published address', () => {
  const lost = published.filter(
    (address) => !existsSync(join(siteFolder, address.replace(/\/$/, '/index.html'))),
  );
  expect(lost).toEqual([]);
});

it('serves no page that the ledger does not hold, but new drafts (run npm run ledger)', async () => {
  const known = new Set([...published, '/404.html']);
  const isDraft = isProvisional(await loadLibrary());
  const unknown = pages.filter(({ address }) => !known.has(address) && !isDraft(address));
  expect(unknown.map(({ address }) => address)).toEqual([]);
});

it('has an element for every paragraph of the library on its page', async () => {
  const html = new Map(pages.map((page) => [page.address, page.html]));
  const { blocks } = await currentLedgers();
  const lost = blocks.filter((line) => {
    const [address = '', id = ''] = (line.split(' ')[0] ?? '').split('#');
    return !html.get(address)?.includes(` id="${id}"`);
  });
  expect(blocks.length).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
