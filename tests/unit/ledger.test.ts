import { describe, expect, it } from 'vitest';
import {
  addressLedger,
  blockLedger,
  currentLedgers,
  editionLedger,
  editionLines,
  isProvisional,
  readLedger,
} from '../../scripts/ledger-lines.ts';
import { changedEditions, lostAddresses, lostBlocks } from '../../scripts/ledger-losses.ts';
import { loadEntries, loadLibrary } from '../../src/library/load.ts';

const current = await currentLedgers();
const library = await loadLibrary();
const { redirects } = library;
const isDraft = isProvisional(library);

describe('the ledger of addresses', () => {
  it('has lost none that was published, unless a redirect leads on', async () => {
    expect(lostAddresses(await readLedger(addressLedger), current.addresses, redirects)).toEqual(
      [],
    );
  });

  it('holds every address of today but those of new drafts (run npm run ledger)', async () => {
    const kept = current.addresses.filter((address) => !isDraft(address));
    expect(kept.length).toBeGreaterThan(100);
    expect(await readLedger(addressLedger)).toEqual(expect.arrayContaining(kept));
  });

  it('lets a draft wait, with its prints, and nothing else', () => {
    const draft = library.materials.find(({ standing }) => standing.state === 'draft');
    if (draft === undefined) throw new Error('The library has no draft');
    const base = draft.address.replace(/\/$/, '');
    expect([draft.address, `${base}.pdf`, `${base}.a5.pdf`].map(isDraft)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['/', '/ke-hoach/', '/tai-lieu/', `${base}x/`].map(isDraft)).toEqual([
      false,
      false,
      false,
      false,
    ]);
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

describe('the ledger of editions', () => {
  it('holds every numbered edition with the text that it was published with', async () => {
    const published = await readLedger(editionLedger);
    expect(changedEditions(published, current.editions)).toEqual([]);
    expect(published).toEqual(expect.arrayContaining(current.editions));
  });

  it('takes in a text once it is reviewed and numbered', async () => {
    const [entry] = (await loadEntries()).filter(({ collection }) => collection === 'materials');
    if (entry?.collection !== 'materials') throw new Error('The library has no material');
    const review = { reviewer: 'Người A', capacity: 'thử', date: '2026-11-23', content: '' };
    const reviewed = { ...entry, data: { ...entry.data, review, edition: 2 } };
    expect(editionLines([entry])).toEqual([]);
    expect(editionLines([reviewed])[0]).toMatch(/^materials\/\S+ 2 [0-9a-f]{16}$/);
  });
});

describe('redirects', () => {
  it('lead to an address that is there', () => {
    const known = new Set(current.addresses);
    const astray = redirects.filter(({ to }) => !known.has(to.replace(/#.*$/, '')));
    expect(astray).toEqual([]);
  });
});
