import { Worker } from 'node:worker_threads';

export interface Watchdog {
  begin: (number: number) => void;
  end: () => void;
}

/**
 * A thread that ends the process when a case does not: a parser that hangs in native code cannot be
 * stopped, only told of.
 */
export function startWatchdog(seed: number, seconds: number): Watchdog {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(
    `const { workerData: { shared, seed, seconds } } = require('node:worker_threads');
     let last = -1, ticks = 0;
     setInterval(() => {
       const now = Atomics.load(shared, 1);
       ticks = now === last ? ticks + 1 : 0;
       last = now;
       if (ticks < seconds || Atomics.load(shared, 0) < 0) return;
       require('node:fs').writeSync(2, 'Case ' + Atomics.load(shared, 0) + ' of seed ' + seed + ' hangs.\\n');
       process.kill(process.pid, 'SIGKILL');
     }, 1000);`,
    { eval: true, workerData: { shared, seed, seconds } },
  );
  worker.unref();
  Atomics.store(shared, 0, -1);
  return {
    begin: (number) => {
      Atomics.store(shared, 0, number);
      Atomics.add(shared, 1, 1);
    },
    end: () => {
      Atomics.store(shared, 0, -1);
      void worker.terminate();
    },
  };
}
