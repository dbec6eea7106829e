import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixtureDocument } from './fixture.ts';
import type { OfferedPdf } from './offer.ts';
import { printAll, workerCount } from './print-all.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vuon-dieu-print-all-'));
});
afterEach(() => rm(root, { recursive: true }));

const pdf = (id: string, body = `# Bài\n\n${`chữ của ${id} `.repeat(300)}`): OfferedPdf => ({
  href: `/${id}.pdf`,
  label: 'Bản in',
  job: () => ({ document: fixtureDocument(body, { id }), layout: 'sheet' }),
});
const pdfs = ['a', 'b', 'c', 'd', 'e'].map((id) => pdf(id));

async function bytesIn(folder: string): Promise<Map<string, string>> {
  const bytes = new Map<string, string>();
  for (const name of (await readdir(join(folder, 'pdf'))).sort()) {
    bytes.set(name, await readFile(join(folder, 'pdf', name), 'latin1'));
  }
  return bytes;
}

it('prints the same bytes in one thread as in three', async () => {
  const [one, three] = [join(root, 'one'), join(root, 'three')];
  await printAll(pdfs, { folder: one, workers: 1 });
  await printAll(pdfs, { folder: three, workers: 3 });
  expect(await readdir(join(three, 'pdf'))).toHaveLength(pdfs.length);
  expect(await bytesIn(three)).toEqual(await bytesIn(one));
});

it('prints again only what has changed, and tells how far it is', async () => {
  const steps: string[] = [];
  const onProgress = (done: number, all: number): number => steps.push(`${done}/${all}`);
  const folder = root;
  await printAll(pdfs.slice(0, 3), { folder });
  expect(await printAll(pdfs, { folder, onProgress })).toEqual({
    all: 5,
    printed: 2,
    failures: [],
  });
  expect(steps).toEqual(['3/5', '4/5', '5/5']);
  expect(await printAll(pdfs, { folder })).toMatchObject({ printed: 0 });
});

it('names each document that fails, and prints the others', async () => {
  const broken = pdf('hong', '# A\n\n![a](khong-co.png)');
  const foreign = pdf('la', '# A\n\nchữ 漢');
  const { failures } = await printAll([broken, ...pdfs, foreign], { folder: root, workers: 2 });
  expect(failures).toHaveLength(2);
  expect(failures[0]).toMatch(/^Không in được “hong”:\n- Không thấy tệp hình/);
  expect(failures[1]).toMatch(/^Không in được “la”:\n- Phông chữ in không có chữ “漢”/);
  expect(await readdir(join(root, 'pdf'))).toHaveLength(pdfs.length);
});

it('takes as many threads as cores and memory allow, and always one', () => {
  expect(workerCount(1, 8e9)).toBe(1);
  expect(workerCount(2, 8e9)).toBe(2);
  expect(workerCount(16, 8e9)).toBe(2);
  expect(workerCount(4, 3e8)).toBe(1);
});
