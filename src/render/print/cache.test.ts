import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printPdf } from './cache.ts';
import { fixtureDocument } from './fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-print-'));
});
afterEach(() => rm(folder, { recursive: true }));

const document = fixtureDocument('# A\n\nchữ');

it('answers an unchanged job from the disk', async () => {
  const first = await printPdf({ document, layout: 'handbook' }, folder);
  expect(await printPdf({ document, layout: 'handbook' }, folder)).toEqual(first);
  expect(await readdir(join(folder, 'pdf'))).toHaveLength(1);
});

it('keeps each layout, content and image apart', async () => {
  await printPdf({ document, layout: 'handbook' }, folder);
  await printPdf({ document, layout: 'administrative' }, folder);
  await printPdf({ document: { ...document, title: 'Bài khác' }, layout: 'handbook' }, folder);
  const assets = new Map([['a.svg', new Uint8Array([1])]]);
  await printPdf({ document, layout: 'handbook', assets }, folder);
  expect(await readdir(join(folder, 'pdf'))).toHaveLength(4);
});

it('leaves whole files only when several print at once', async () => {
  const jobs = Array.from({ length: 4 }, () => printPdf({ document, layout: 'handbook' }, folder));
  const [first, ...others] = await Promise.all(jobs);
  expect(others.every((pdf) => first !== undefined && pdf.equals(first))).toBe(true);
  expect(await readdir(join(folder, 'pdf'))).toHaveLength(1);
});
