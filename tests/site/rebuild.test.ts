import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildInto } from './build-into.ts';
import { filesOf, siteFolder } from './built-site.ts';

const folder = '.dist-lan-hai';

async function digestsOf(built: string): Promise<string[]> {
  return Promise.all(
    (await filesOf(built)).map(async (file) => {
      const hash = createHash('sha256').update(await readFile(join(built, file)));
      return `${file} ${hash.digest('hex')}`;
    }),
  );
}

afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives the same bytes when built again', async () => {
  await buildInto(folder);
  expect(await digestsOf(folder)).toEqual(await digestsOf(siteFolder));
});
