/** Prints documents of the library, given by address, into a cache of their own: for measuring. */
import { loadLibrary } from '../../src/library/load.ts';
import { allPdfs } from '../../src/render/print/all-pdfs.ts';
import { printAll } from '../../src/render/print/print-all.ts';

const [folder = '', ...hrefs] = process.argv.slice(2);
const wanted = new Set(hrefs);
const pdfs = allPdfs(await loadLibrary()).filter(({ href }) => wanted.has(href));
const { failures } = await printAll(pdfs, { folder });
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
