import { describe, expect, it } from 'vitest';
import {
  addressLedger,
  blockLedger,
  currentLedgers,
  readLedger,
} from '../../scripts/ledger-lines.ts';
import { lostAddresses, lostBlocks } from '../../scripts/ledger-losses.ts';
import { loadLibrary } from '../../src/library/load.ts';

const current = await currentLedgers();
const { redirects } = await loadLibrary();

describe('the ledger of addresses', () => {
  it('has lost none that was published, unless a redirect leads on', async () => {
    expect(lostAddresses(await readLedger(addressLedger), current.addresses, redirects)).toEqual(
      [],
    );
  });

  it('holds every address of today (run npm run ledger)', async () => {
    expect(await readLedger(addressLedger)).toEqual(expect.arrayContaining(current.addresses));
  });
});

describe('the ledger of paragraphs', () => {
  it('finds each published id at the words it had, unless a redirect leads on', async () => {
    expect(lostBlocks(await readLedger(blockLedger), current.blocks, redirects)).toEqual([]);
  });

  it('holds every paragraph of today with its words (run npm run ledger)', async () => {
    expect(await readLedger(blockLedger)).toEqual(expect.arrayContaining(current.blocks));
  });
});

describe('redirects', () => {
  it('lead to an address that is there', () => {
    const known = new Set(current.addresses);
    const astray = redirects.filter(({ to }) => !known.has(to.replace(/#.*$/, '')));
    expect(astray).toEqual([]);
  });
});
