import { describe, expect, it } from 'vitest';
import { checkContent } from '../library/check-content.ts';
import { collectionNames } from '../schema/collections.ts';
import { compare } from './compare.ts';
import { emptySnapshot, snapshotOf } from './snapshot.ts';
import { longestReport, toMarkdown } from './to-markdown.ts';

const whole = await checkContent('content');
const sound = snapshotOf(whole);

/** What is left of the content when nothing of one collection is there. */
function without(collection: string): typeof whole {
  return {
    ...whole,
    entries: whole.entries.filter(({ entry }) => entry.collection !== collection),
  };
}

describe('a snapshot', () => {
  it.each(collectionNames)(
    'is made of content without %s, and can be reported on',
    (collection) => {
      const broken = snapshotOf(without(collection));
      const gone = new Set(
        sound.entries.filter((entry) => entry.collection === collection).map(({ file }) => file),
      );
      const files = [...gone].map((path) => ({ path, status: 'removed' as const }));
      const report = compare(sound, broken, files, []);
      expect(report.texts.map(({ status }) => status)).toEqual(files.map(() => 'removed'));
      const told = toMarkdown(report, { pdfs: [], shots: [] });
      expect(told.length).toBeLessThanOrEqual(longestReport);
    },
  );

  it('of nothing is what a whole library is new to', () => {
    const files = [...new Set(sound.entries.map(({ file }) => file))].map((path) => ({
      path,
      status: 'added' as const,
    }));
    const report = compare(emptySnapshot, sound, files, []);
    expect(report.texts).toHaveLength(files.length);
    expect(report.pages.added.length).toBeGreaterThan(100);
    expect(report.pages.removed).toEqual([]);
    const told = toMarkdown(report, { pdfs: [], shots: [] });
    expect(told.length).toBeLessThanOrEqual(longestReport);
    expect(told).toMatch(/… và \d+ tệp nữa/);
  });

  it('that is compared with itself has no changes', () => {
    const report = compare(sound, sound, [], []);
    expect(report).toMatchObject({ texts: [], citations: [], standing: [], editions: [] });
    expect(report.pages).toEqual({ added: [], removed: [] });
  });
});
