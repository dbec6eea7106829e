import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
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
    worker ??= startWorker(folder, frugal);
    const answer = await ask(worker, job);
    if ('death' in answer) worker = undefined;
    onDone(isOutOfMemory(answer) ? await printAlone(job, folder) : answer.failure);
  }
  await worker?.terminate();
}

/** Prints one document in a thread that may take what memory there is: a book of very many pages. */
async function printAlone(job: PrintJob, folder: string): Promise<string | undefined> {
  const worker = startWorker(folder, {});
  const { failure } = await ask(worker, job);
  await worker.terminate();
  return failure;
}

/** What a text of ordinary length needs; without a limit V8 collects its garbage late. */
const frugal: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 96 };

function startWorker(folder: string, resourceLimits: ResourceLimits): Worker {
  const script = new URL('./print-worker.ts', import.meta.url);
  return new Worker(script, { workerData: { folder }, resourceLimits });
}

/** An answer to a job, or with `death` what the worker died of at it. */
type Outcome = PrintAnswer & { death?: unknown };

function isOutOfMemory({ death }: Outcome): boolean {
  return death instanceof Error && 'code' in death && death.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Gives a worker a job; one that dies of it has failed at that document. */
function ask(worker: Worker, job: PrintJob): Promise<Outcome> {
  return new Promise((resolve) => {
    const onMessage = (answer: PrintAnswer): void => {
      finish(answer);
    };
    const onError = (error: unknown): void => {
      die(error, `Luồng in bị dừng: ${error instanceof Error ? error.message : String(error)}`);
    };
    const onExit = (code: number): void => {
      die(code, `Luồng in bị dừng với mã ${code}.`);
    };
    const finish = (outcome: Outcome): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const die = (death: unknown, reason: string): void => {
      finish({ failure: new PrintError(job.document.id, [reason]).message, death });
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
