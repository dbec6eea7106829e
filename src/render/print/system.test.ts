import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('prints the mark that the site shows', async () => {
  const site = await readFile('src/components/Mark.astro', 'utf8');
  const print = await readFile('src/render/print/system.typ', 'utf8');
  const paths = [...site.matchAll(/d="(M[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(paths).toHaveLength(2);
  for (const path of paths) expect(print).toContain(`d='${path}'`);
});
