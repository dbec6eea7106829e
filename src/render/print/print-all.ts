import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { cacheKey, hasCached } from './cache.ts';
import type { PrintJob } from './compile.ts';
import { PrintError } from './errors.ts';
import type { OfferedPdf } from './offer.ts';
import type { PrintAnswer } from './print-worker.ts';

export interface PrintAllOptions {
  /** Where PDFs are kept. */
  folder: string;
  workers?: number;
  /** Called when the first state is known, and after each PDF. */
  onProgress?: (done: number, all: number) => void;
}

export interface PrintedAll {
  all: number;
  /** How many were not in the cache. */
  printed: number;
  /** A message for each document that could not be printed, which it names. */
  failures: string[];
}

/**
 * Puts every PDF into the cache, several at a time in threads of their own; those that are in it
 * cost a hash. One that fails does not keep the others from being printed.
 */
export async function printAll(
  pdfs: readonly OfferedPdf[],
  { folder, workers = workerCount(), onProgress }: PrintAllOptions,
): Promise<PrintedAll> {
  const waiting = await missingJobs(pdfs, folder);
  const printed = waiting.length;
  const failures: string[] = [];
  let done = pdfs.length - printed;
  onProgress?.(done, pdfs.length);
  await Promise.all(
    Array.from({ length: Math.min(workers, printed) }, () =>
      work(waiting, folder, (failure) => {
        if (failure !== undefined) failures.push(failure);
        done += 1;
        onProgress?.(done, pdfs.length);
      }),
    ),
  );
  return { all: pdfs.length, printed, failures: failures.sort() };
}

/** The jobs that are not in the cache, each once, the longest first: so no thread ends on a book alone. */
async function missingJobs(pdfs: readonly OfferedPdf[], folder: string): Promise<PrintJob[]> {
  const missing = new Map<string, { job: PrintJob; size: number }>();
  for (const { job: makeJob } of pdfs) {
    const job = await makeJob();
    const key = await cacheKey(job);
    if (missing.has(key) || (await hasCached(key, folder))) continue;
    missing.set(key, { job, size: JSON.stringify(job.document).length });
  }
  return [...missing.values()].sort((a, b) => b.size - a.size).map(({ job }) => job);
}

/** Prints what waits, one after the other, until nothing does. */
async function work(
  waiting: PrintJob[],
  folder: string,
  onDone: (failure: string | undefined) => void,
): Promise<void> {
  let worker: Worker | undefined;
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
    worker ??= new Worker(new URL('./print-worker.ts', import.meta.url), {
      workerData: { folder },
      resourceLimits: { maxYoungGenerationSizeMb: 16 }, // JSON of documents, soon forgotten
    });
    const answer = await ask(worker, job);
    if ('isDead' in answer) worker = undefined;
    onDone(answer.failure);
  }
  await worker?.terminate();
}

/** Gives a worker a job; one that dies of it, as for want of memory, has failed at that document. */
function ask(worker: Worker, job: PrintJob): Promise<PrintAnswer & { isDead?: true }> {
  return new Promise((resolve) => {
    const onMessage = (answer: PrintAnswer): void => {
      finish(answer);
    };
    const onError = (error: unknown): void => {
      die(`Luồng in bị dừng: ${error instanceof Error ? error.message : String(error)}`);
    };
    const onExit = (code: number): void => {
      die(`Luồng in bị dừng với mã ${code}.`);
    };
    const finish = (answer: PrintAnswer & { isDead?: true }): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const die = (reason: string): void => {
      finish({ failure: new PrintError(job.document.id, [reason]).message, isDead: true });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

const workerBytes = 250e6;
/** What all workers may take together: with the rest of the process at most about 800 MB. */
const allWorkersBytes = 500e6;

/** As many workers as there are cores, and as the memory that is free has room for. */
export function workerCount(
  cores = availableParallelism(),
  freeBytes = process.availableMemory(),
): number {
  const room = Math.min(allWorkersBytes, freeBytes * 0.6);
  return Math.max(1, Math.min(cores, Math.floor(room / workerBytes)));
}
