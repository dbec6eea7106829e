import { describe, expect, it } from 'vitest';
import { loadEntries } from '../load.ts';
import { assembleLibrary } from '../library.ts';
import { materialDocument } from './text-documents.ts';

const entries = await loadEntries();

describe('the printed copy of a text', () => {
  const document = 'luat-35-2013-qh13';
  const source = { title: 'Công báo', checkedOn: '2030-01-02' };
  const changed = entries.map((entry) =>
    entry.collection === 'legal-documents' && entry.id === document
      ? {
          ...entry,
          data: {
            ...entry.data,
            events: [{ kind: 'amended' as const, date: '2030-01-01', source }],
          },
        }
      : entry,
  );
  const copyOf = (from: typeof entries) => {
    const library = assembleLibrary(from);
    const material = library.materials.find(({ cites }) => cites.includes(document));
    if (material === undefined) throw new Error('No material cites the law.');
    return materialDocument(library, material);
  };

  it('says that it is a draft', () => {
    const copy = copyOf(entries);
    expect(copy.review).toBe('draft');
    expect(copy.about.join(' ')).toMatch(/^Bản nháp/);
    expect(copy.about.join(' ')).not.toContain('Văn bản viện dẫn đã thay đổi');
  });

  it('says when a document that it cites has changed since, and is another edition', () => {
    const copy = copyOf(changed);
    expect(copy.about.join(' ')).toContain(
      'Văn bản viện dẫn đã thay đổi: Luật số 35/2013/QH13 được sửa đổi, bổ sung từ ngày 1/1/2030.',
    );
    expect(copy.edition.hash).not.toBe(copyOf(entries).edition.hash);
  });
});
