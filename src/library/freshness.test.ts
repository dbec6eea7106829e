import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyEntry } from './entries.ts';
import { entriesOf } from './entries.ts';
import { freshnessOf, monthsAfter } from './freshness.ts';
import { assembleLibrary } from './library.ts';
import { loadEntries } from './load.ts';
import { sourceBlocksOf } from './source-blocks.ts';

let entries: AnyEntry[];
let material: AnyEntry & { collection: 'materials' };

beforeAll(async () => {
  entries = await loadEntries();
  const found = entriesOf(entries, 'materials').find(({ id }) => id === 'to-gap-hoa-giai');
  if (found?.tree === undefined) throw new Error('This test needs to-gap-hoa-giai.');
  material = found;
});

/** The library with a translation of which the blocks at some places were made of other words. */
function withEdition(stale: readonly number[]): AnyEntry[] {
  const tree = material.tree ?? { type: 'root', children: [] };
  const edition: AnyEntry = {
    collection: 'editions',
    id: `${material.id}/km`,
    file: `materials/${material.id}/km.mdx`,
    digest: '',
    tree,
    data: {
      title: 'ក',
      status: 'human-draft',
      translators: ['Bà B'],
      checks: [],
      sourceBlocks: sourceBlocksOf(tree).map(({ hash }, at) =>
        stale.includes(at) ? '00000000' : hash,
      ),
      authors: ['Bà B'],
      changes: [],
    },
  };
  return [...entries, edition];
}

/** The library with other fields in the one leaflet. */
function withMaterial(fields: Partial<(typeof material)['data']>): AnyEntry[] {
  return entries.map((entry): AnyEntry =>
    entry === material ? { ...material, data: { ...material.data, ...fields } } : entry,
  );
}

describe('freshness', () => {
  it('names each block of a translation that is older than its source', () => {
    const { editions } = freshnessOf(assembleLibrary(withEdition([1, 3])), '2026-11-24');
    const blocks = sourceBlocksOf(material.tree ?? { type: 'root', children: [] });
    expect(editions).toMatchObject([
      {
        id: 'to-gap-hoa-giai/km',
        total: blocks.length,
        stale: [
          { id: blocks[1]?.id, text: blocks[1]?.text },
          { id: blocks[3]?.id, text: blocks[3]?.text },
        ],
      },
    ]);
  });

  it('has nothing against a translation that is up to its source', () => {
    const { editions } = freshnessOf(assembleLibrary(withEdition([])), '2026-11-24');
    expect(editions[0]?.stale).toEqual([]);
  });

  it('names a text of which a cited law has changed since it was compared', () => {
    const changed = entries.map((entry): AnyEntry => {
      if (entry.collection !== 'legal-documents' || entry.id !== 'luat-35-2013-qh13') return entry;
      const source = { title: 'Công báo', checkedOn: '2026-12-02' };
      const event = { kind: 'amended' as const, date: '2026-12-01', source };
      return { ...entry, data: { ...entry.data, events: [event] } };
    });
    const { affected } = freshnessOf(assembleLibrary(changed), '2026-12-03');
    expect(affected.find(({ id }) => id === material.id)?.impacts).toMatchObject([
      { document: 'luat-35-2013-qh13', event: { kind: 'amended' } },
    ]);
  });

  it('names a text a year after its law was looked up, and not the day before', () => {
    const library = assembleLibrary(withMaterial({ lawAsOf: '2020-03-10' }));
    const overdue = (today: string) =>
      freshnessOf(library, today).overdue.filter(({ id }) => id === material.id);
    expect(overdue('2021-03-09')).toEqual([]);
    expect(overdue('2021-03-10')).toMatchObject([
      { what: 'law', last: '2020-03-10', due: '2021-03-10' },
    ]);
  });

  it('names a text a year after it was signed, the longest overdue first', () => {
    const review = {
      reviewer: 'Bà B',
      capacity: 'Luật gia',
      date: '2019-01-01',
      content: '0'.repeat(16),
    };
    const library = assembleLibrary(withMaterial({ review, lawAsOf: '2020-03-10' }));
    const own = freshnessOf(library, '2026-01-01').overdue.filter(({ id }) => id === material.id);
    expect(own.map(({ what }) => what)).toEqual(['review', 'law']);
  });

  it('counts months to the last day where there is no such day', () => {
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
    expect(monthsAfter('2026-11-23', 12)).toBe('2027-11-23');
    expect(monthsAfter('2026-12-31', 2)).toBe('2027-02-28');
  });
});
