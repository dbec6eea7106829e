import { describe, expect, it } from 'vitest';
import {
  addressLedger,
  blockLedger,
  currentLedgers,
  readLedger,
} from '../../scripts/ledger-lines.ts';
import { loadLibrary } from '../../src/library/load.ts';

const current = await currentLedgers();
const redirected = new Set((await loadLibrary()).redirects.map(({ from }) => from));

describe('the ledger of addresses', () => {
  it('has lost none that was published, unless a redirect leads on', async () => {
    const known = new Set(current.addresses);
    const lost = (await readLedger(addressLedger)).filter(
      (address) => !known.has(address) && !redirected.has(address),
    );
    expect(lost).toEqual([]);
  });

  it('holds every address of today (run npm run ledger)', async () => {
    expect(current.addresses).toEqual(await readLedger(addressLedger));
  });
});

describe('the ledger of paragraphs', () => {
  it('finds each published id at the words it had, unless a redirect leads on', async () => {
    const known = new Set(current.blocks);
    const moved = (await readLedger(blockLedger)).filter(
      (line) => !known.has(line) && !redirected.has(line.split(' ')[0] ?? ''),
    );
    expect(moved).toEqual([]);
  });
});
