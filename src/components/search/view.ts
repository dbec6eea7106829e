import type { Answer } from './engine.ts';

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
  showAnswer(text: string, answer: Answer, items: readonly HTMLLIElement[]): void;
  showError(): void;
  /** Moves the focus to the result of this number, counted from 0. */
  focusResult(number: number): void;
}

export function viewOf(root: HTMLElement): SearchView {
  function find<E extends HTMLElement>(selector: string): E {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`The search page lacks ${selector}`);
    return element;
  }

  const list = find<HTMLOListElement>('[data-search-results]');
  const status = find('[data-search-status]');
  const error = find('[data-search-error]');
  const empty = find('[data-search-empty]');
  const index = find('[data-search-index]');
  const more = find<HTMLButtonElement>('[data-search-more]');

  /** Shows one of the parts that exclude each other, or none. */
  function show(state: string, part?: HTMLElement): void {
    list.dataset['searchState'] = state;
    for (const each of [error, empty, index]) each.hidden = each !== part;
  }

  return {
    bundle: root.dataset['searchBundle'] ?? '/pagefind/',
    form: find<HTMLFormElement>('form'),
    input: find<HTMLInputElement>('input[name="q"]'),
    more,
    showIndex() {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      show('done', index);
    },
    showSearching() {
      status.textContent = 'Đang tìm…';
      show('searching');
    },
    showAnswer(text, answer, items) {
      list.replaceChildren(...items);
      more.hidden = answer.shown === answer.total;
      status.textContent = statusOf(text, answer);
      show('done', answer.total === 0 ? empty : undefined);
    },
    showError() {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      show('error', error);
    },
    focusResult(number) {
      list.querySelectorAll('a')[number]?.focus();
    },
  };
}

function statusOf(text: string, { shown, total }: Answer): string {
  const query = text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
  if (total === 0) return `Không tìm thấy mục nào cho: ${query}`;
  const rest = shown < total ? `, đang hiện ${shown} mục phù hợp nhất` : '';
  return `Tìm thấy ${total} mục${rest} cho: ${query}`;
}
