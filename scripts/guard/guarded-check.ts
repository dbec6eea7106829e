import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fileProblem } from '../../src/library/file-problem.ts';
import { compareProblems } from '../../src/tree/problem.ts';
import type { Problem } from '../../src/tree/problem.ts';
import { memoryOf } from './memory.ts';
import type { ReaderMessage } from './reader-message.ts';
import type { ReaderOrder } from './reader-order.ts';

export interface GuardedCheck {
  /** Every problem of the folder, those of files that could not be read to the end included. */
  problems: Problem[];
  /** What is probably not meant, of a thorough check. */
  hints: Problem[];
  fileCount: number;
  /** The problems of the files that the reader had to be stopped at. */
  stopped: Problem[];
}

export interface GuardLimits {
  /** Milliseconds for one file. The worst file within the limits of the tree takes one second. */
  fileMs: number;
  /** Milliseconds for what is checked across files, and for the start. */
  wholeMs: number;
  /** Bytes by which the reader may grow while it reads one file. */
  growth: number;
  /** Files after which the rest is not tried. */
  files: number;
}

const usual: GuardLimits = { fileMs: 15_000, wholeMs: 300_000, growth: 1_500_000_000, files: 5 };

const ownReader = fileURLToPath(new URL('reader.ts', import.meta.url));

/**
 * Checks a content folder in a process of its own, which is stopped at a file that takes too much
 * time or memory, or that ends it. The parsers are native: no thread could be stopped inside them.
 * Files after such a one are read by another process.
 */
export async function guardedCheck(
  root: string,
  { cache = '', isThorough = true, limits = {}, reader = ownReader }: GuardOptions = {},
): Promise<GuardedCheck> {
  const bounds = { ...usual, ...limits };
  const stopped: Problem[] = [];
  for (;;) {
    const order = { root, cache, isThorough, leftOut: stopped.map(({ file }) => file) };
    const end = await watchReader(reader, order, bounds);
    if ('problems' in end) {
      const { problems, hints, fileCount } = end;
      return {
        problems: [...problems, ...stopped].sort(compareProblems),
        hints: [...hints].sort(compareProblems),
        fileCount: fileCount + stopped.length,
        stopped,
      };
    }
    stopped.push(fileProblem(end.file, ...explanations[end.reason](bounds)));
    if (stopped.length >= bounds.files) {
      return { problems: stopped, hints: [], fileCount: stopped.length, stopped };
    }
  }
}

export interface GuardOptions {
  /** The name of the cache that takes the trees of sound files. */
  cache?: string;
  /** Whether letters that print lacks are looked for too, and our own Vietnamese is proof-read. */
  isThorough?: boolean;
  limits?: Partial<GuardLimits>;
  /** The module that reads. */
  reader?: string;
}

type Reason = 'time' | 'memory' | 'crash';
type End = Extract<ReaderMessage, { problems: Problem[] }> | { file: string; reason: Reason };

const simplify =
  'Hãy tách tệp thành nhiều tệp nhỏ hơn và bỏ bớt dấu định dạng; nếu tệp này bình thường, hãy báo cho người giữ mã nguồn.';

const explanations: Record<Reason, (limits: GuardLimits) => [rule: string, message: string]> = {
  time: ({ fileMs }) => [
    'limit/time',
    `Đọc tệp này quá ${Math.round(fileMs / 1000)} giây chưa xong nên đã dừng. ${simplify}`,
  ],
  memory: () => ['limit/memory', `Đọc tệp này tốn quá nhiều bộ nhớ nên đã dừng. ${simplify}`],
  crash: () => ['limit/crash', `Trình đọc dừng đột ngột ở tệp này. ${simplify}`],
};

const period = 100;

/** Runs one reader to its end, or to the file at which it had to be stopped. */
function watchReader(reader: string, order: ReaderOrder, limits: GuardLimits): Promise<End> {
  return new Promise((resolve, reject) => {
    const child = fork(reader, [JSON.stringify(order)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let file: string | undefined;
    let ticks = 0;
    let before = 0;
    let result: End | undefined;
    let reason: Reason = 'crash';
    const stop = (why: Reason): void => {
      reason = why;
      child.kill('SIGKILL');
    };
    child.on('message', (message: ReaderMessage) => {
      if ('problems' in message) result = message;
      else if ('failure' in message) reject(new Error(message.failure));
      else {
        ({ file } = message);
        ticks = 0;
        before = 0;
      }
    });
    // Periods are counted, not the clock: a machine that was asleep in between is no slow file.
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks * period > (file === undefined ? limits.wholeMs : limits.fileMs)) stop('time');
      const memory = memoryOf(child.pid ?? 0);
      if (before === 0) before = memory;
      else if (file !== undefined && memory - before > limits.growth) stop('memory');
    }, period);
    const orphan = (): boolean => child.kill('SIGKILL');
    process.once('exit', orphan);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      process.off('exit', orphan);
      if (result !== undefined) resolve(result);
      else if (file !== undefined) resolve({ file, reason });
      else reject(new Error(failure(reason, code)));
    });
  });
}

function failure(reason: Reason, code: number | null): string {
  return reason === 'time'
    ? 'Đối chiếu các tệp với nhau quá lâu nên đã dừng. Hãy kiểm tra từng phần của thư mục nội dung.'
    : `Trình kiểm tra dừng đột ngột (mã ${code ?? 'không rõ'}), thường vì hết bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại.`;
}
