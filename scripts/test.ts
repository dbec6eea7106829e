import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/library/environment.ts';
import { installBrowser } from './install-browser.ts';

/** A step of the test run; a suite counts its single tests, another step counts as one. */
interface Step {
  name: string;
  command: readonly string[];
  /** The vitest project whose tests are counted one by one. */
  project?: 'unit' | 'site' | 'browser';
}

interface Outcome {
  passed: number;
  failed: number;
}

const node = process.execPath;
const vitest = (project: 'unit' | 'site' | 'browser'): Step => ({
  name: `${project} tests`,
  project,
  command: [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', project],
});

const steps: readonly Step[] = [
  { name: 'format', command: [node, 'node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', command: [node, 'node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'astro check', command: [node, 'node_modules/@astrojs/check/bin/astro-check.js'] },
  { name: 'types', command: [node, 'node_modules/typescript/bin/tsc', '--noEmit'] },
  vitest('unit'),
  { name: 'build', command: [node, 'scripts/build.ts'] },
  vitest('site'),
  vitest('browser'),
];

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const browser = installBrowser();
const environment = {
  ...process.env,
  ...(browser === undefined ? {} : { CHROME_PATH: browser }),
  ...(values.all ? { TEST_ALL: '1' } : {}),
  ASTRO_TELEMETRY_DISABLED: '1',
};
const total: Outcome = { passed: 0, failed: 0 };
const failures: string[] = [];
// The types of the collections come from a sync, which a fresh clone has not had.
await run([node, 'node_modules/astro/bin/astro.mjs', 'sync']);
for (const step of steps) {
  if (values.only !== undefined && step.project !== values.only) continue;
  const start = performance.now();
  console.log(`\n── ${step.name}`);
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${step.name}: ${failed} failed`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${passed} passed, ${failed} failed in ${seconds} s`);
}
for (const failure of failures) console.log(failure);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runStep(step: Step): Promise<Outcome> {
  if (step.project === undefined) {
    const code = await run(step.command);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const report = `${cacheFolder}/${step.project}-tests.json`;
  await rm(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run([...step.command, ...reporters]);
  return countTests(report, code);
}

/** Reads vitest's report; a run that wrote none, or failed outside its tests, is one failure. */
async function countTests(report: string, code: number): Promise<Outcome> {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      await readFile(report, 'utf8'),
    ) as { numPassedTests: number; numFailedTests: number };
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run([program = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    });
    child.on('error', () => {
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
