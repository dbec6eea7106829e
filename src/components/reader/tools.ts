import { startTextSize } from './text-size.ts';

/** Opens the contents and shows the reader's tools; reading aloud and sharing are loaded when they are first wanted. */
export function startReaderTools(): void {
  // The contents stand beside the text where there is room; on a phone they wait to be opened.
  const outline = document.querySelector<HTMLDetailsElement>('[data-outline]');
  if (outline && matchMedia('(min-width: 64rem)').matches) outline.open = true;
  const tools = document.querySelector<HTMLElement>('[data-reader-tools]');
  if (!tools) return;
  tools.hidden = false;
  const find = (name: string): HTMLButtonElement | null => tools.querySelector(`[data-${name}]`);
  const status = tools.querySelector('[data-reader-status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  startTextSize(find('text-smaller'), find('text-larger'), say);
  find('print')?.addEventListener('click', () => window.print());
  const share = find('share');
  if (share && !('share' in navigator)) share.textContent = 'Chép liên kết';
  share?.addEventListener('click', () => {
    void import('./share.ts').then(({ sharePage }) => sharePage(share, say));
  });
  const aloud = find('read-aloud');
  if (aloud && 'speechSynthesis' in window) {
    const offer = (): void => {
      if (!speechSynthesis.getVoices().some(({ lang }) => /^vi\b/i.test(lang))) return;
      aloud.hidden = false;
    };
    offer();
    speechSynthesis.addEventListener('voiceschanged', offer);
    aloud.addEventListener('click', () => {
      void import('./read-aloud.ts').then(({ toggleReading }) => {
        toggleReading(aloud);
      });
    });
  }
}
