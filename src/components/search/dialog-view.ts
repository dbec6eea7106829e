import { element } from './element.ts';

/** The search over a page: a combobox with its listbox (WAI-ARIA), in a dialog. */
export interface DialogView {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Leads to all results on the search page. */
  all: HTMLAnchorElement;
  retry: HTMLButtonElement;
  open(): void;
  /** The link of the option that the arrow keys stand on. */
  chosen(): HTMLAnchorElement | undefined;
  clear(): void;
  showSearching(): void;
  showAnswer(
    options: readonly HTMLAnchorElement[],
    notes: readonly HTMLElement[],
    status: string,
  ): void;
  showError(): void;
}

const listId = 'tim-nhanh-ket-qua';

export function dialogView(): DialogView {
  const input = element('input', '');
  const list = element('div', 'search-options');
  const status = element('p', 'search-status');
  const notes = element('div', 'search-rewrites');
  const retry = element('button', '', 'Thử lại');
  const error = element(
    'div',
    'search-note',
    element(
      'p',
      '',
      'Không tải được dữ liệu tìm kiếm. Có thể đường truyền đang yếu hoặc đã mất kết nối.',
    ),
    retry,
  );
  const all = element('a', 'search-all', 'Xem tất cả kết quả');
  const form = element('form', 'search-dialog-form', input, closeButton());
  const dialog = element('dialog', 'search-dialog', form, status, notes, error, list, all);
  let shown: readonly HTMLAnchorElement[] = [];
  let chosen = -1;

  dialog.setAttribute('aria-label', 'Tìm trong thư viện');
  Object.assign(input, {
    type: 'search',
    placeholder: 'Tìm trong thư viện',
    enterKeyHint: 'search',
  });
  set(input, {
    role: 'combobox',
    'aria-label': 'Tìm trong thư viện',
    'aria-controls': listId,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  list.id = listId;
  set(list, { role: 'listbox', 'aria-label': 'Kết quả' });
  set(status, { role: 'status' });
  set(error, { role: 'alert' });
  retry.type = 'button';
  document.body.append(dialog);

  /** Marks the option of this place, counted on from the last to the first; none for undefined. */
  function choose(place?: number): void {
    chosen = place === undefined || shown.length === 0 ? -1 : (place + shown.length) % shown.length;
    for (const [at, option] of shown.entries())
      option.setAttribute('aria-selected', String(at === chosen));
    const option = shown[chosen];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function show(options: readonly HTMLAnchorElement[]): void {
    shown = options;
    for (const [at, option] of options.entries()) option.id = `${listId}-${at}`;
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    choose();
  }

  function clear(): void {
    show([]);
    status.textContent = '';
    notes.replaceChildren();
    for (const each of [error, all, notes]) each.hidden = true;
  }

  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || shown.length === 0) return;
    event.preventDefault();
    choose(chosen < 0 && step < 0 ? -1 : chosen + step);
  });
  // A click on the shade around the dialog closes it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  clear();

  return {
    form,
    input,
    all,
    retry,
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
    },
    chosen: () => shown[chosen],
    clear,
    showSearching() {
      status.textContent = 'Đang tìm…';
      error.hidden = true;
    },
    showAnswer(options, notesNow, text) {
      show(options);
      status.textContent = text;
      notes.replaceChildren(...notesNow);
      notes.hidden = notesNow.length === 0;
      error.hidden = true;
      all.hidden = false;
    },
    showError() {
      clear();
      error.hidden = false;
    },
  };

  function closeButton(): HTMLButtonElement {
    const button = element('button', '', 'Đóng');
    button.type = 'button';
    button.addEventListener('click', () => dialog.close());
    return button;
  }
}

function set(target: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
