import type { RawFile } from '../../src/library/content-folder.ts';
import { readContentFolder } from '../../src/library/files.ts';
import { caseOf, readSeeds } from './cases.ts';
import { openFuzzBrowser } from './in-browser.ts';
import type { FuzzBrowser, RenderedCase } from './in-browser.ts';
import { openJudge, page } from './judge.ts';
import type { Judge } from './judge.ts';
import { minimise } from './minimise.ts';

export interface FuzzOptions {
  seed: number;
  /** The numbers of the first case and of the one after the last. */
  from: number;
  to: number;
  inBrowser: boolean;
  /** Told of each case before it is judged. */
  onCase?: (number: number) => void;
}

export interface FuzzFailure {
  number: number;
  failures: string[];
  /** The file, with as little left as still fails. */
  file: RawFile;
}

export interface FuzzReport {
  cases: number;
  passed: number;
  /** Cases whose HTML a browser has shown; undefined when there was none to show it. */
  shown: number | undefined;
  slowest: { number: number; ms: number };
  failures: FuzzFailure[];
}

interface PassedCase extends RenderedCase {
  file: RawFile;
}

const batch = 200;
/** After so many failures the rest tells nothing new. */
const mostFailures = 20;

/** Mutates files, judges each, and shows in a browser what passed. */
export async function fuzz({
  seed,
  from,
  to,
  inBrowser,
  onCase,
}: FuzzOptions): Promise<FuzzReport> {
  const seeds = await readSeeds('content');
  const judge = await openJudge(await readContentFolder('content'));
  const browser = inBrowser ? await openFuzzBrowser(page) : undefined;
  const report: FuzzReport = {
    cases: 0,
    passed: 0,
    shown: browser === undefined ? undefined : 0,
    slowest: { number: from, ms: 0 },
    failures: [],
  };
  let waiting: PassedCase[] = [];
  try {
    for (let number = from; number < to && report.failures.length < mostFailures; number += 1) {
      onCase?.(number);
      const file = caseOf(seed, number, seeds);
      const { ms, passed, html, failures } = await judge.judge(file);
      report.cases += 1;
      if (ms > report.slowest.ms) report.slowest = { number, ms };
      if (passed) {
        report.passed += 1;
        waiting.push({ number, html, file });
      }
      if (failures.length > 0) {
        report.failures.push(await explained(judge, number, file, failures, onCase));
      }
      if (waiting.length < batch && number < to - 1) continue;
      onCase?.(number);
      report.failures.push(...(await judgeBatch(judge, browser, waiting)));
      if (report.shown !== undefined) report.shown += waiting.length;
      waiting = [];
    }
  } finally {
    await browser?.close();
  }
  return report;
}

async function explained(
  judge: Judge,
  number: number,
  file: RawFile,
  failures: string[],
  onCase: FuzzOptions['onCase'],
): Promise<FuzzFailure> {
  const kind = kindOf(failures[0]);
  const fails = async (smaller: RawFile): Promise<boolean> => {
    onCase?.(number);
    return (await judge.judge(smaller)).failures.some((failure) => kindOf(failure) === kind);
  };
  return { number, failures, file: await minimise(file, fails) };
}

/** What a failure is, without its numbers and places. */
function kindOf(failure: string | undefined): string {
  return (failure ?? '').split('\n')[0]?.replace(/\d+/g, '') ?? '';
}

/** The longest that a batch may take across files: the library itself, and a little for each. */
const batchMs = 10_000;

async function judgeBatch(
  judge: Judge,
  browser: FuzzBrowser | undefined,
  cases: readonly PassedCase[],
): Promise<FuzzFailure[]> {
  const { ms, failures } = await judge.judgeTogether(cases.map(({ file }) => file));
  const across =
    ms > batchMs ? [...failures, `the check across files took ${Math.round(ms)} ms`] : failures;
  const found: FuzzFailure[] = [];
  const add = (number: number | undefined, failure: string): void => {
    const guilty = cases.find((one) => one.number === number) ?? cases[0];
    if (guilty !== undefined) found.push({ ...guilty, failures: [failure] });
  };
  for (const failure of across) add(undefined, `cases ${rangeOf(cases)}: ${failure}`);
  for (const { number, failure } of (await browser?.look(cases)) ?? []) {
    const where = number === undefined ? `cases ${rangeOf(cases)}: ` : '';
    add(number, `${where}in the browser: ${failure}`);
  }
  return found;
}

function rangeOf(cases: readonly PassedCase[]): string {
  return `${cases[0]?.number ?? 0} to ${cases.at(-1)?.number ?? 0}`;
}
