/** Loads the search when a reader needs it: at once for an address with a query, else on focus. */
export function openSearchPage(): void {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  const input = root?.querySelector('input');
  if (!root || !input) return;
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  const open = (): void => {
    import('./page.ts')
      .then(({ startSearchPage }) => startSearchPage(root))
      .catch(() => fail(root));
  };
  if (input.value.trim() !== '') open();
  else input.addEventListener('focus', open, { once: true });
}

/** "Thử lại" submits the form, which loads the page again with the query. */
function fail(root: HTMLElement): void {
  root.querySelector('[data-search-error]')?.removeAttribute('hidden');
}
