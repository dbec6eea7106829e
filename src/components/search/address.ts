import type { Filters } from '../../search/filters.ts';

/** What the address of the search page says: the query, how to take it, and the filters. */
export interface SearchState {
  text: string;
  literal: boolean;
  filters: Filters;
}

const facets = ['loai', 'vai-tro', 'chu-de', 'tieng'];
const literalName = 'dung-chu';

export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('q') ?? '',
    literal: parameters.has(literalName),
    filters: Object.fromEntries(
      facets.flatMap((name) => {
        const value = parameters.get(name);
        return value === null || value === '' ? [] : [[name, value]];
      }),
    ),
  };
}

/** The part of the address after "?", without what is not set. */
export function writeAddress({ text, literal, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (literal) parameters.set(literalName, '1');
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  return parameters.toString();
}
