import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../src/library/load.ts';
import { buildSearchBundle } from '../../src/render/search/bundle.ts';
import { searchContent } from '../../src/render/search/library-documents.ts';
import { findSections } from '../../src/search/engine.ts';
import type { LanguageIndex } from '../../src/search/language-index.ts';
import { groupByPage } from '../../src/search/pages.ts';
import { openSearch } from '../search/open-search.ts';
import type { OpenSearch } from '../search/open-search.ts';

interface LabelledQuery {
  q: string;
  category: string;
  lang: string;
  need: string;
  /** Addresses that may come first; without an anchor any section of the page. */
  first: string[];
  /** The last place at which one of them may stand; 1 when absent. */
  within?: number;
}

const queries = parse(await readFile('tests/search/queries.yaml', 'utf8')) as LabelledQuery[];
const typed = ({ q, category }: LabelledQuery): string =>
  category === 'nfd' ? q.normalize('NFD') : q;

let search: OpenSearch;
const indexes = new Map<string, LanguageIndex>();
/** The best section of each page found, the pages in their order. */
const answers = new Map<LabelledQuery, string[]>();

beforeAll(async () => {
  const { documents, vocabulary } = await searchContent(await loadLibrary());
  search = await openSearch(await buildSearchBundle(documents, vocabulary));
  for (const query of queries) {
    const index = indexes.get(query.lang) ?? (await search.open(query.lang));
    indexes.set(query.lang, index);
    const pages = groupByPage(index, await findSections(index, typed(query)));
    const best = pages.slice(0, query.within ?? 1).map(({ sections: [section = 0] }) => section);
    const fragments = await Promise.all(best.map((section) => index.fragment(section)));
    answers.set(
      query,
      fragments.map(({ url }) => url),
    );
  }
});

afterAll(() => search.close());

it('there are at least 120, in every category', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ category }) => category)).size).toBeGreaterThanOrEqual(14);
});

it('nine in ten have a right answer first', () => {
  const late = queries.filter(({ within = 1 }) => within > 1);
  expect(late.length / queries.length).toBeLessThan(0.11);
});

describe.each([...new Set(queries.map(({ category }) => category))])('%s', (category) => {
  const own = queries.filter((query) => query.category === category);
  it.each(own)('“$q” finds $first', (query) => {
    const found = answers.get(query) ?? [];
    const isRight = (address: string): boolean =>
      query.first.some((right) =>
        right.includes('#') ? address === right : address.replace(/#.*$/, '') === right,
      );
    const last = found[found.length - 1] ?? '';
    expect(isRight(last) ? [] : found).toEqual([]);
  });
});
