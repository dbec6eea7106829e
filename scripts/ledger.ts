import { writeFile } from 'node:fs/promises';
import { loadLibrary } from '../src/library/load.ts';
import {
  addressLedger,
  blockLedger,
  currentLedgers,
  editionLedger,
  readLedger,
} from './ledger-lines.ts';
import { changedEditions, lostAddresses, lostBlocks } from './ledger-losses.ts';

const { redirects } = await loadLibrary();
const current = await currentLedgers();
const published = {
  addresses: await readLedger(addressLedger),
  blocks: await readLedger(blockLedger),
  editions: await readLedger(editionLedger),
};
const changed = changedEditions(published.editions, current.editions);
const lost = [
  ...lostAddresses(published.addresses, current.addresses, redirects),
  ...lostBlocks(published.blocks, current.blocks, redirects),
];

if (changed.length > 0) {
  for (const change of changed) console.error(change);
  console.error(
    `\n${changed.length} published editions changed: give each text the next edition number ` +
      'and a line under changes.',
  );
  process.exitCode = 1;
} else if (lost.length > 0) {
  for (const loss of lost) console.error(loss);
  console.error(
    `\n${lost.length} published places would be lost: add redirects to content/redirects.yaml, ` +
      'or, if nobody can have seen them, take their lines out of tests/ledgers by hand.',
  );
  process.exitCode = 1;
} else {
  await write(addressLedger, published.addresses, current.addresses);
  await write(blockLedger, published.blocks, current.blocks);
  await writeEditions(published.editions, current.editions);
}

/** Writes what is there now, and what was published and is redirected: it stays published. */
async function write(path: string, before: string[], now: string[]): Promise<void> {
  const places = new Set(now.map(placeOf));
  const lines = [...now, ...before.filter((line) => !places.has(placeOf(line)))].sort();
  await writeFile(path, `${lines.join('\n')}\n`);
  console.log(`${path}: ${lines.length} lines`);
}

/** An edition once published stays: somebody holds it on paper. */
async function writeEditions(before: string[], now: string[]): Promise<void> {
  const lines = [...new Set([...before, ...now])].sort();
  await writeFile(editionLedger, lines.map((line) => `${line}\n`).join(''));
  console.log(`${editionLedger}: ${lines.length} lines`);
}

function placeOf(line: string): string {
  return line.split(' ')[0] ?? '';
}
