import { allPdfs } from '../../src/render/print/all-pdfs.ts';
import type { PrintJob } from '../../src/render/print/compile.ts';
import type { Library } from '../../src/library/library.ts';

/** A text of the library with the layout that its own page offers first. */
export interface BenchDocument {
  href: string;
  job: PrintJob;
}

/** Always among them: Khmer beside Vietnamese, and the plan. */
const always = ['/tai-lieu/tuyen-ngon-nhan-quyen/km.pdf', '/ke-hoach.pdf'];

/** `count` texts that have a page of their own, spread evenly over the library. */
export async function benchDocuments(library: Library, count: number): Promise<BenchDocument[]> {
  const texts = allPdfs(library).filter(({ href }) => !/\.[\w-]+\.pdf$/.test(href));
  const chosen = texts.filter(({ href }) => always.includes(href));
  const others = texts.filter(({ href }) => !always.includes(href));
  const rest = Math.min(others.length, Math.max(0, count - chosen.length));
  for (let index = 0; index < rest; index += 1) {
    const text = others[Math.floor((index * others.length) / rest)];
    if (text !== undefined) chosen.push(text);
  }
  return Promise.all(chosen.map(async ({ href, job }) => ({ href, job: await job() })));
}

/** A file in one folder for each address. */
export function fileNameOf(href: string): string {
  return href.replace(/^\//, '').replaceAll('/', '--');
}
