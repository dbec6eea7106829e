import type { FacetCount, Filters } from '../../search/filters.ts';
import { element } from './element.ts';

/** A row of chips for each facet; choosing a value gives the new filters. */
export function facetRows(
  facets: readonly FacetCount[],
  filters: Filters,
  choose: (filters: Filters) => void,
): HTMLElement[] {
  return facets.map(({ name, label, values }) => {
    const chips = values.map(({ value, label: text, count, isChosen }) => {
      const chip = element('button', 'chip', `${text} `, element('small', '', String(count)));
      chip.type = 'button';
      chip.setAttribute('aria-pressed', String(isChosen));
      chip.addEventListener('click', () =>
        choose(withChoice(filters, name, isChosen ? '' : value)),
      );
      return chip;
    });
    const row = element('div', 'search-facet', element('p', '', label), ...chips);
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', label);
    return row;
  });
}

function withChoice(filters: Filters, name: string, value: string): Filters {
  const others = Object.entries(filters).filter(([facet]) => facet !== name);
  return Object.fromEntries(value === '' ? others : [...others, [name, value]]);
}
