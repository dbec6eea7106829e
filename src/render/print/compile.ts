import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { copyCheckAddress } from '../../library/addresses.ts';
import { bookletSpreads } from './booklet.ts';
import { documentProblems } from './check-document.ts';
import type { Layout, PrintDocument } from './document.ts';
import { PrintError, translateTypstMessage } from './errors.ts';
import { loadFonts } from './fonts.ts';
import { countPages } from './page-count.ts';
import { printedPictures } from './pictures.ts';
import { qrSvg } from './qr.ts';
import { repairPdf } from './repair/repair.ts';
import { readTemplates, templateFolder } from './templates.ts';

/** A document, the layout to set it in, and images beyond the library's, by their address in it. */
export interface PrintJob {
  document: PrintDocument;
  layout: Layout;
  assets?: ReadonlyMap<string, Uint8Array>;
}

/**
 * Sets a document as a tagged PDF/UA-1; the same job gives the same bytes.
 * A booklet holds pictures of the pages of an A5 book, which UA-1 does not allow: it is for printing.
 * `makeBook` sets that book. Throws a PrintError when the document cannot be printed as it should.
 */
export async function compilePdf(
  job: PrintJob,
  makeBook: (book: PrintJob) => Promise<Buffer> = compilePdf,
): Promise<Buffer> {
  if (job.layout !== 'booklet') return repairPdf(await typesetPdf(job));
  const book = await makeBook({
    ...job,
    document: { ...job.document, paper: 'a5' },
    layout: 'handbook',
  });
  const spreads = Buffer.from(JSON.stringify(bookletSpreads(countPages(book))));
  const parts = new Map([
    ['book.pdf', book],
    ['spreads.json', spreads],
  ]);
  return repairPdf(await typesetPdf(job, parts));
}

/**
 * The PDF as Typst sets it, for `repairPdf` to finish. `parts` are further files that the layout reads,
 * by their names beside the templates.
 */
export async function typesetPdf(
  { document, layout, assets }: PrintJob,
  parts: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Buffer> {
  const [fonts, templates, pictures] = await Promise.all([
    loadFonts(),
    readTemplates(),
    printedPictures(document),
  ]);
  const problems = documentProblems(document, layout, fonts);
  if (problems.length > 0) throw new PrintError(document.id, problems);
  compiler ??= NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: [...fonts.blobs] }],
  });
  const files = new Map<string, Uint8Array>([
    ...templates.map(({ path, source }) => [path, source] as const),
    [join(templateFolder, 'doc.json'), Buffer.from(layoutInput(document))],
    ...[...parts].map(([name, bytes]) => [join(templateFolder, name), bytes] as const),
    ...[...(assets ?? []), ...pictures].map(
      ([url, bytes]) => [join(templateFolder, 'assets', url), bytes] as const,
    ),
  ]);
  // No await below: the compiler and its files belong to one document at a time.
  for (const [path, bytes] of files) compiler.mapShadow(path, Buffer.from(bytes));
  try {
    return compileFile(compiler, { document, layout });
  } finally {
    for (const path of files.keys()) compiler.unmapShadow(path);
    // Without it memory grows past 1.3 GB at 200 documents, or at 15 collections, which are large.
    compiler.evictCache(layout === 'collection' ? 0 : 10);
  }
}

let compiler: NodeCompiler | undefined;

function compileFile(typst: NodeCompiler, { document, layout }: PrintJob): Buffer {
  const mainFilePath = join(templateFolder, 'layouts', `${layout}.typ`);
  const compiled = typst.compile({ mainFilePath });
  // A warning is a fault too: content left out, a font not found, page numbers that never settle.
  const failure = compiled.takeError() ?? compiled.takeWarnings();
  if (compiled.result === null || failure !== null) {
    throw new PrintError(document.id, failure === null ? [] : messagesOf(typst, failure));
  }
  try {
    return typst.pdf(compiled.result, {
      ...(layout === 'booklet' ? {} : { pdfStandard: 'ua-1' }),
      creationTimestamp: Date.parse(document.edition.isoDate) / 1000,
    });
  } catch (error) {
    throw new PrintError(document.id, [translateTypstMessage(String(error))]);
  }
}

/** What went wrong, without the calls that led there. */
function messagesOf(typst: NodeCompiler, failure: NodeError): string[] {
  const diagnostics = typst.fetchDiagnostics(failure) as readonly { message: string }[];
  return diagnostics
    .filter(({ message }) => !message.startsWith('while calling '))
    .map(({ message }) => translateTypstMessage(message));
}

/** The JSON that the layouts read: the document and its QR code. */
export function layoutInput(document: PrintDocument): string {
  const { base } = document;
  const qr =
    base === undefined ? {} : { qr: qrSvg(base + copyCheckAddress(document).replace(/^\//, '')) };
  return JSON.stringify({ ...document, ...qr }, (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}
