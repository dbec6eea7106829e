import { parentPort, workerData } from 'node:worker_threads';
import { printPdf } from './cache.ts';
import type { PrintJob } from './compile.ts';

/** What a worker answers to a job: nothing when it is in the cache, else why it is not. */
export interface PrintAnswer {
  failure?: string;
}

// One job at a time: the next one comes when this one is answered.
const { folder } = workerData as { folder: string };
parentPort?.on('message', (job: PrintJob) => {
  void printPdf(job, folder).then(
    () => {
      answer({});
    },
    (error: unknown) => {
      answer({ failure: error instanceof Error ? error.message : String(error) });
    },
  );
});

function answer(message: PrintAnswer): void {
  parentPort?.postMessage(message);
}
