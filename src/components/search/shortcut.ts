/**
 * Opens the search over any page: by the link in its head, by "/" and by Ctrl K. The dialog is
 * loaded at the first use; where that fails, the link leads to the search page.
 */
export function listenForSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('.to-search');
  if (!link) return;
  const open = (): void => {
    const own = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (own) {
      own.focus();
      return;
    }
    import('./dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog(link.href))
      .catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const isShortcut = event.key === '/' ? !isTyping(event) : isCommandK(event);
    if (!isShortcut) return;
    event.preventDefault();
    open();
  });
}

function isCommandK({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'k';
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isField =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return Boolean(isField) || ctrlKey || metaKey || altKey;
}
