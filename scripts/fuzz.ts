import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/library/environment.ts';
import type { FuzzFailure } from './fuzz/run.ts';
import { fuzz } from './fuzz/run.ts';
import { startWatchdog } from './fuzz/watchdog.ts';

const usage = `Usage: npm run fuzz -- [--count 20000] [--seed N] [--case N] [--no-browser]

Mutates the content and the gate's corpora, gives each file to the gate, and proves of each that the
gate does not throw, takes less than 2 s, and lets through only what becomes HTML without script,
handler or foreign address: by its structure, and in Chromium.

  --count N     how many files (default 20000)
  --seed N      which files: the same seed makes the same ones (default: of the day)
  --case N      this one file of the seed alone
  --no-browser  by structure only

Exit code: 0 when nothing failed, 1 when something did, 2 when called wrongly.`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
    case: { type: 'string' },
    'no-browser': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const from = Number(values.case ?? 0);
const to = values.case === undefined ? Number(values.count) : from + 1;
if (values.help || ![seed, from, to].every(Number.isSafeInteger)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

let told = from;
const watchdog = startWatchdog(seed, 30);
const start = performance.now();
const { cases, passed, shown, slowest, failures } = await fuzz({
  seed,
  from,
  to,
  inBrowser: !values['no-browser'],
  onCase: (number) => {
    watchdog.begin(number);
    if (number === told || number % 1000 !== 0) return;
    told = number;
    console.log(`${number} files, ${seconds()} s`);
  },
});
watchdog.end();
for (const failure of failures) await tell(failure);
console.log(
  `Seed ${seed}: ${cases} files in ${seconds()} s; ${passed} passed the gate, ${
    shown === undefined ? 'none shown in a browser (there is none)' : `${shown} shown in Chromium`
  }; slowest ${slowest.ms.toFixed(0)} ms (case ${slowest.number}); ${failures.length} failures.`,
);
process.exitCode = failures.length === 0 && cases > 0 ? 0 : 1;

/** What failed, how to see it again, and the file with as little left as still fails. */
async function tell({ number, failures: reasons, file }: FuzzFailure): Promise<void> {
  const folder = join(cacheFolder, 'fuzz');
  await mkdir(folder, { recursive: true });
  const kept = join(folder, `${seed}-${number}-${basename(file.path)}`);
  await writeFile(kept, file.bytes);
  console.log(`Case ${number}: ${file.path}`);
  for (const reason of reasons.slice(0, 5)) console.log(`  ${reason}`);
  console.log(`  smallest: ${kept} (${file.bytes.length} bytes)`);
  console.log(`  again: npm run fuzz -- --seed ${seed} --case ${number}`);
}

function seconds(): string {
  return ((performance.now() - start) / 1000).toFixed(0);
}
