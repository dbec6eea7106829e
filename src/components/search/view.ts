import type { Answer } from '../../search/session.ts';
import { element } from './element.ts';

/** Characters of a query that its status repeats. */
const longestEcho = 80;

/** The parts of the search page and the states that they show together. */
export interface SearchView {
  /** Address of the folder of the search bundle. */
  bundle: string;
  form: HTMLFormElement;
  input: HTMLInputElement;
  more: HTMLButtonElement;
  showIndex(): void;
  showSearching(): void;
  showAnswer(text: string, answer: Answer, shown: AnswerParts): void;
  showError(): void;
  /** Moves the focus to the page of this number in the results, counted from 0. */
  focusResult(number: number): void;
}

/** What an answer is shown by. */
export interface AnswerParts {
  items: readonly HTMLLIElement[];
  rewrites: readonly HTMLElement[];
  facets: readonly HTMLElement[];
  isFiltered: boolean;
}

export function viewOf(root: HTMLElement): SearchView {
  function find<E extends HTMLElement>(selector: string): E {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}`);
    return found;
  }

  const hint = find('.search-box-hint');
  const list = find<HTMLOListElement>('[data-search-results]');
  const status = find('[data-search-status]');
  const error = find('[data-search-error]');
  const empty = find('[data-search-empty]');
  const nearest = find('[data-search-nearest]');
  const rewrites = find('[data-search-rewrites]');
  const filters = find<HTMLDetailsElement>('[data-search-filters]');
  const facets = find('[data-search-facets]');
  const index = find('[data-search-index]');
  const more = find<HTMLButtonElement>('[data-search-more]');

  /** Shows one of the parts that exclude each other, or none. */
  function show(state: string, part?: HTMLElement): void {
    for (const each of [error, empty, index]) each.hidden = each !== part;
    // On a phone the hint would stand between the box and its answers.
    hint.hidden = part !== index;
    list.dataset['searchState'] = state;
  }

  function clear(): void {
    list.replaceChildren();
    status.textContent = '';
    for (const each of [more, rewrites, filters]) each.hidden = true;
  }

  return {
    bundle: root.dataset['searchBundle'] ?? '/pagefind/',
    form: find<HTMLFormElement>('form'),
    input: find<HTMLInputElement>('input[name="q"]'),
    more,
    showIndex() {
      clear();
      show('done', index);
    },
    showSearching() {
      status.textContent = 'Đang tìm…';
      show('searching');
    },
    showAnswer(text, answer, parts) {
      list.replaceChildren(...parts.items);
      more.hidden = answer.pages.length === answer.total;
      status.textContent = statusOf(text, answer);
      rewrites.replaceChildren(...parts.rewrites);
      rewrites.hidden = parts.rewrites.length === 0;
      facets.replaceChildren(...parts.facets);
      filters.hidden = parts.facets.length === 0;
      if (parts.isFiltered) filters.open = true;
      nearest.replaceChildren(...nearestList(answer.nearest));
      show('done', answer.total === 0 ? empty : undefined);
    },
    showError() {
      clear();
      show('error', error);
    },
    focusResult(number) {
      list.children[number]?.querySelector('a')?.focus();
    },
  };
}

function nearestList(nearest: Answer['nearest']): HTMLElement[] {
  if (nearest.length === 0) return [];
  const list = element('ul', 'search-browse');
  for (const { title, href, kind } of nearest) {
    const link = element('a', '', title);
    link.href = href;
    list.append(element('li', '', link, ' ', element('small', '', kind)));
  }
  return [element('p', '', 'Có phải muốn tìm:'), list];
}

function statusOf(text: string, { pages, total }: Answer): string {
  const query = text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
  if (total === 0) return `Không tìm thấy trang nào cho: ${query}`;
  const rest = pages.length < total ? `, đang hiện ${pages.length} trang phù hợp nhất` : '';
  return `Tìm thấy ${total} trang${rest} cho: ${query}`;
}
