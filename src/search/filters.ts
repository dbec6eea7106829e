import type { LanguageIndex } from './language-index.ts';
import { languageTag } from './languages.ts';

/** The value chosen of each facet, by the facet's name. */
export type Filters = Readonly<Record<string, string>>;

/** A facet with the values that narrow the results, most frequent first. */
export interface FacetCount {
  name: string;
  label: string;
  values: { value: string; label: string; count: number; isChosen: boolean }[];
}

/** The facet of languages, which is told by the index and not by the page. */
export const languageFacet = 'tieng';

interface PageAt {
  index: LanguageIndex;
  page: number;
}

/** Whether a page has the chosen value of each facet but `except`. */
export function passes(index: LanguageIndex, page: number, filters: Filters, except = ''): boolean {
  return Object.entries(filters).every(
    ([name, value]) =>
      name === except || valuesOf({ index, page }, name).some((each) => each[0] === value),
  );
}

/** Counts of the values over the pages found, each facet under the choices made in the others. */
export function countFacets(pages: readonly PageAt[], filters: Filters): FacetCount[] {
  const facets = new Map<string, string>();
  for (const { index } of pages)
    for (const { name, label } of index.catalogue.facets) facets.set(name, label);
  facets.set(languageFacet, 'Tiếng');
  return [...facets]
    .map(([name, label]) => ({ name, label, values: countValues(pages, name, filters) }))
    .filter(({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen));
}

function countValues(
  pages: readonly PageAt[],
  facet: string,
  filters: Filters,
): FacetCount['values'] {
  const counts = new Map<string, FacetCount['values'][number]>();
  for (const at of pages) {
    if (!passes(at.index, at.page, filters, facet)) continue;
    for (const [value, label] of valuesOf(at, facet)) {
      const known = counts.get(value) ?? {
        value,
        label,
        count: 0,
        isChosen: filters[facet] === value,
      };
      counts.set(value, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function valuesOf({ index, page }: PageAt, facet: string): [value: string, label: string][] {
  if (facet === languageFacet) return [[index.language, nameOfLanguage(index.language)]];
  const place = index.catalogue.facets.findIndex(({ name }) => name === facet);
  const [, ...values] = index.catalogue.pages[page] ?? [0];
  return (values[place] ?? []).flatMap((number) => {
    const value = index.catalogue.facets[place]?.values[number];
    return value === undefined ? [] : [value];
  });
}

const names = new Map<string, string>();

/** The language's name in Vietnamese; the browser's own list of names is slow to open. */
function nameOfLanguage(language: string): string {
  const tag = languageTag(language);
  const name = names.get(tag) ?? new Intl.DisplayNames('vi', { type: 'language' }).of(tag) ?? tag;
  names.set(tag, name);
  return name;
}
