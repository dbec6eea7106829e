import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { compilePdf, layoutInput } from './compile.ts';
import type { PrintJob } from './compile.ts';
import { loadFonts } from './fonts.ts';
import { readTemplates, templateFolder } from './templates.ts';
import { checkWords } from './words/check-words.ts';

/**
 * The PDF of a job, from the cache when nothing that it depends on has changed. A new one is kept only
 * when it extracts word for word; the pages of a booklet are those of a book that does.
 * Throws a PrintError when it cannot be printed as it should.
 * Several processes may share `folder`: a file appears whole, by renaming, or not at all.
 */
export async function printPdf(job: PrintJob, folder: string): Promise<Buffer> {
  const key = await cacheKey(job);
  const path = pathOf(key, folder);
  const cached = await readFile(path).catch(() => undefined);
  if (cached !== undefined) return cached;
  const pdf = await compilePdf(job, (book) => printPdf(book, folder));
  if (job.layout !== 'booklet') await checkWords(job.document, job.layout, pdf);
  const temporary = `${path}.${randomUUID()}.tmp`;
  await mkdir(join(folder, 'pdf'), { recursive: true });
  await writeFile(temporary, pdf);
  await rename(temporary, path);
  return pdf;
}

/** Whether the PDF of this key is there to be read. */
export function hasCached(key: string, folder: string): Promise<boolean> {
  return access(pathOf(key, folder)).then(
    () => true,
    () => false,
  );
}

function pathOf(key: string, folder: string): string {
  return join(folder, 'pdf', `${key}.pdf`);
}

/** A hash of all that decides the bytes: compiler, fonts, repair, templates, layout, content, images. */
export async function cacheKey({ document, layout, assets }: PrintJob): Promise<string> {
  const hash = createHash('sha256').update(await environmentHash());
  for (const { path, source } of await readTemplates()) hash.update(path).update(source);
  hash.update(layout).update(layoutInput(document)).update(document.edition.isoDate);
  for (const [url, bytes] of assets ?? []) hash.update(url).update(bytes);
  return hash.digest('hex');
}

let environment: Promise<string> | undefined;

function environmentHash(): Promise<string> {
  environment ??= hashEnvironment();
  return environment;
}

async function hashEnvironment(): Promise<string> {
  const hash = createHash('sha256');
  const require = createRequire(resolve('package.json'));
  hash.update(
    await readFile(require.resolve('@myriaddreamin/typst-ts-node-compiler/package.json')),
  );
  for (const library of ['@cantoo/pdf-lib', 'sharp']) hash.update(await pinOf(library));
  for (const room of ['repair', 'words']) {
    for (const name of (await readdir(join(templateFolder, room))).sort()) {
      if (!name.endsWith('.test.ts')) hash.update(await readFile(join(templateFolder, room, name)));
    }
  }
  for (const font of (await loadFonts()).blobs) hash.update(font);
  return hash.digest('hex');
}

/** The version of a library as the project pins it; pdf-lib does not let its own manifest be read. */
async function pinOf(library: string): Promise<string> {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return manifest.dependencies[library] ?? '';
}
