import { choicesIn, matches, toQuery } from './choices.ts';

/** Narrows the lists of a page as the reader chooses, and keeps the choice in the address. */
export function startFilters(): void {
  const filters = document.querySelector<HTMLFieldSetElement>('[data-filters]');
  if (!filters) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-facets]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const selects = [...filters.querySelectorAll('select')];
  const status = filters.querySelector('[data-filter-status]');
  const reset = filters.querySelector('button');

  function apply(): void {
    const choices = selects
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => ({ name, value }));
    for (const item of items) item.hidden = !matches(item.dataset['facets'] ?? '', choices);
    for (const group of groups) {
      group.hidden = !group.querySelector('[data-facets]:not([hidden])');
    }
    const shown = items.filter(({ hidden }) => !hidden).length;
    if (status) {
      status.textContent =
        shown === 0
          ? 'Không có mục nào như vậy. Hãy bỏ bớt điều kiện.'
          : choices.length === 0
            ? `${items.length} mục`
            : `${shown} trong ${items.length} mục`;
    }
    if (reset) reset.hidden = choices.length === 0;
    history.replaceState(null, '', location.pathname + toQuery(choices) + location.hash);
  }

  for (const { name, value } of choicesIn(location.search)) {
    const select = selects.find((candidate) => candidate.name === name);
    if (select && [...select.options].some((option) => option.value === value)) {
      select.value = value;
    }
  }
  filters.addEventListener('change', apply);
  reset?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    apply();
  });
  filters.hidden = false;
  if (selects.some(({ value }) => value !== '')) apply();
}
