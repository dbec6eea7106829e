/** A tap on a term opens its meaning on the page; without dialogs the link leads to the glossary. */
export function startTerms(): void {
  if (typeof HTMLDialogElement === 'undefined') return;
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const card = cardOf(event.target.closest<HTMLElement>('[data-term]')?.dataset['term']);
    if (card && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      card.showModal();
      return;
    }
    const open = event.target.closest<HTMLDialogElement>('[data-term-card]');
    // A click on the dialog itself is one beside its content.
    if (open && (event.target === open || event.target.closest('[data-close]'))) open.close();
  });
}

function cardOf(term: string | undefined): HTMLDialogElement | null {
  if (term === undefined) return null;
  return document.querySelector(`[data-term-card="${CSS.escape(term)}"]`);
}
