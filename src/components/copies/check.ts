import { judgeCopy } from './verdict.ts';
import type { KnownCopy } from './verdict.ts';

/** Answers for the copy that a QR code or a reader names; without it the list stands for itself. */
export function startCopyCheck(): void {
  const root = document.querySelector<HTMLElement>('[data-copies]');
  const form = root?.querySelector<HTMLFormElement>('[data-copy-form]');
  const input = form?.querySelector('input');
  const verdict = root?.querySelector<HTMLElement>('[data-copy-verdict]');
  if (!root || !form || !input || !verdict) return;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-hash]')];

  function show(hash: string, row: HTMLElement | undefined, printed?: string): void {
    if (!verdict) return;
    const { state, text, changes } = judgeCopy(hash, row && readRow(row), printed);
    verdict.className = `copy-verdict copy-${state}`;
    const said = document.createElement('p');
    said.textContent = text;
    const list = document.createElement('ul');
    list.append(
      ...changes.map((change) => {
        const item = document.createElement('li');
        item.textContent = change;
        return item;
      }),
    );
    const link = row?.querySelector<HTMLAnchorElement>('.copy-facts a')?.cloneNode(true);
    const lead = document.createElement('p');
    if (link && state === 'outdated') lead.append(link);
    verdict.replaceChildren(said, ...(changes.length > 0 ? [list] : []), lead);
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const hash = input.value.trim().toLowerCase();
    if (hash !== '')
      show(
        hash,
        rows.find((row) => row.dataset['hash'] === hash),
      );
  });
  const asked = new URLSearchParams(location.search);
  const hash = asked.get('b');
  if (hash === null) return;
  input.value = hash;
  const anchor = decodeURIComponent(location.hash.slice(1));
  show(
    hash,
    rows.find(({ id }) => id === anchor) ?? rows.find((row) => row.dataset['hash'] === hash),
    asked.get('n') ?? undefined,
  );
  // The answer, not the row that the code leads to without a script and to which browsers scroll
  // until the page is loaded.
  const showVerdict = (): void => verdict.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (document.readyState === 'complete') showVerdict();
  else addEventListener('load', () => setTimeout(showVerdict));
}

function readRow(row: HTMLElement): KnownCopy {
  return {
    title: row.querySelector('.copy-name a')?.textContent ?? '',
    hash: row.dataset['hash'] ?? '',
    changes: [...row.querySelectorAll<HTMLElement>('[data-date]')].map((item) => ({
      date: item.dataset['date'] ?? '',
      text: item.textContent.trim(),
    })),
  };
}
