/**
 * Puts every PDF of the library into the cache, with progress; a build runs it before Astro asks for
 * them, in a process of its own, whose memory is free again when Astro begins.
 */
import { cacheFolder } from '../src/library/environment.ts';
import { loadLibrary } from '../src/library/load.ts';
import { allPdfs } from '../src/render/print/all-pdfs.ts';
import { printAll } from '../src/render/print/print-all.ts';

const start = performance.now();
const isTerminal = process.stdout.isTTY;
const linesWithoutTerminal = 10;
let told = 0;

try {
  const pdfs = allPdfs(await loadLibrary());
  const { all, printed, failures } = await printAll(pdfs, { folder: cacheFolder, onProgress });
  if (isTerminal) process.stdout.write('\r');
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) {
    console.error(`\nCó ${failures.length} bản in không làm được. Hãy sửa rồi dựng lại.`);
  } else {
    console.log(
      `Đã có đủ ${all} bản PDF: in mới ${printed}, giữ lại ${all - printed} (${seconds} giây).`,
    );
  }
  process.exitCode = failures.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** On a terminal a line that changes; elsewhere, as in a log, a line now and then. */
function onProgress(done: number, all: number): void {
  if (isTerminal) {
    process.stdout.write(`\r  PDF ${done}/${all}`);
  } else if (done < all && done >= told + all / linesWithoutTerminal) {
    told = done;
    console.log(`  PDF ${done}/${all}`);
  }
}
