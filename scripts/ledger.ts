import { writeFile } from 'node:fs/promises';
import { loadLibrary } from '../src/library/load.ts';
import { addressLedger, blockLedger, currentLedgers, readLedger } from './ledger-lines.ts';
import { lostAddresses, lostBlocks } from './ledger-losses.ts';

const { redirects } = await loadLibrary();
const current = await currentLedgers();
const published = {
  addresses: await readLedger(addressLedger),
  blocks: await readLedger(blockLedger),
};
const lost = [
  ...lostAddresses(published.addresses, current.addresses, redirects),
  ...lostBlocks(published.blocks, current.blocks, redirects),
];

if (lost.length > 0) {
  for (const loss of lost) console.error(loss);
  console.error(
    `\n${lost.length} published places would be lost: add redirects to content/redirects.yaml, ` +
      'or, if nobody can have seen them, take their lines out of tests/ledgers by hand.',
  );
  process.exitCode = 1;
} else {
  await write(addressLedger, published.addresses, current.addresses);
  await write(blockLedger, published.blocks, current.blocks);
}

/** Writes what is there now, and what was published and is redirected: it stays published. */
async function write(path: string, before: string[], now: string[]): Promise<void> {
  const places = new Set(now.map(placeOf));
  const lines = [...now, ...before.filter((line) => !places.has(placeOf(line)))].sort();
  await writeFile(path, `${lines.join('\n')}\n`);
  console.log(`${path}: ${lines.length} lines`);
}

function placeOf(line: string): string {
  return line.split(' ')[0] ?? '';
}
