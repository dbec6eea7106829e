import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlContext } from '../../src/render/html/library-context.ts';
import { treeToHtml } from '../../src/render/html/to-html.ts';
import { collectPassages } from '../../src/schema/references.ts';
import { collections } from '../../src/schema/collections.ts';
import { blocksOf } from '../../src/tree/blocks.ts';
import { textOf } from '../../src/tree/text.ts';
import { walk } from '../../src/tree/walk.ts';
import { checkContent } from '../../src/library/check-content.ts';
import { planPlaces } from '../../src/library/checks/plan-places.ts';
import type { LocatedEntry } from '../../src/library/entries.ts';
import { assembleLibrary } from '../../src/library/library.ts';
import type { Library } from '../../src/library/library.ts';

/** The words of a text; printed marks such as "-", "I." and "b)" count as words. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

let library: Library;
let entries: LocatedEntry[];
let seed: string;

beforeAll(async () => {
  const checked = await checkContent('content');
  expect(checked.problems).toEqual([]);
  entries = checked.entries;
  library = assembleLibrary(entries.map(({ entry }) => entry));
  seed = await readFile('tests/fixtures/ke-hoach-1736.txt', 'utf8');
});

describe('the plan', () => {
  it('holds the words of the seed in order, nothing lost, added or corrected', () => {
    const words = library.parts.flatMap((part) => wordsOf(textOf(part.tree)));
    expect(words).toEqual(wordsOf(seed));
  });

  it('keeps the double spaces that stand inside the lines of the seed', () => {
    const texts = library.parts.flatMap((part) =>
      [...walk(part.tree)].flatMap(({ node }) => (node.type === 'text' ? [node.value] : [])),
    );
    const doubled = texts.flatMap((text) => text.match(/\S+ {2,}\S+/gu) ?? []);
    const printed = seed
      .split('\n')
      .slice(6)
      .flatMap((line) => line.trim().match(/\S+ {2,}\S+/gu) ?? []);
    expect(doubled).toEqual(printed);
  });

  it('shows the same words on its pages, apart from our notes and links to a paragraph', () => {
    const context = htmlContext(library, (address) => address);
    const words = library.parts.flatMap((part) =>
      wordsOf(plainText(treeToHtml(part.tree, context))),
    );
    expect(words).toEqual(wordsOf(seed));
  });

  it('gives every paragraph, point and section an id of its own', () => {
    const ids = library.parts.flatMap((part) => [
      ...blocksOf(part.tree).map(({ id }) => id),
      ...part.outline.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells its two sections numbered V apart', () => {
    const marks = library.parts.flatMap((part) =>
      part.outline.filter(({ mark }) => mark === 'V.').map(({ id }) => id),
    );
    expect(marks).toEqual(['muc-v-tien-do', 'muc-v-to-chuc']);
    expect(library.places.get('muc-v-to-chuc-1')?.citation).toBe(
      'Mục V (Tổ chức thực hiện), khoản 1',
    );
  });
});

describe('the data of the plan', () => {
  it('has 2 phases with 9 milestones, 11 agencies with duties and 28 audiences', () => {
    expect(library.phases).toHaveLength(2);
    expect(library.phases.flatMap(({ milestones }) => milestones)).toHaveLength(9);
    // The closing paragraph also binds "các sở, ban, ngành" as a whole.
    const holders = library.agencies.filter(({ duties }) => duties.length > 0);
    expect(holders.filter(({ id }) => id !== 'so-ban-nganh')).toHaveLength(11);
    expect(library.audiences.filter(({ inPlan }) => inPlan)).toHaveLength(28);
  });

  it('cites 8 legal documents', () => {
    expect(library.documents.filter(({ citedIn }) => citedIn.length > 0)).toHaveLength(8);
  });

  it('annotates the 19 oddities of the printed text', () => {
    expect(library.notes.length).toBeGreaterThanOrEqual(19);
  });

  it('quotes only words that stand in the plan where it says', () => {
    const places = planPlaces(entries);
    const quotes = entries.flatMap(({ entry }) =>
      collectPassages(collections[entry.collection].schema, entry.data),
    );
    expect(quotes.length).toBeGreaterThan(80);
    for (const { passage } of quotes) {
      expect(places.get(passage.at)).toContain(passage.quote ?? '');
    }
  });
});

function plainText(html: string): string {
  return html
    .replace(/<(div|p) class="editor-note".*?<\/\1>/gsu, '')
    .replace(/<a class="permalink".*?<\/a>/gsu, '')
    .replace(/<\/(?:p|h\d|li|div)>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&#x26;|&amp;/gu, '&');
}
