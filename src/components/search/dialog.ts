import { openSession } from '../../search/session.ts';
import type { Answer, SearchSession } from '../../search/session.ts';
import { writeAddress } from './address.ts';
import { dialogView } from './dialog-view.ts';
import type { DialogView } from './dialog-view.ts';
import { optionItem } from './options.ts';
import { rewriteNotes } from './rewrites.ts';
import { preloadEngine } from './warm.ts';

/** Pages offered; all are on the search page. */
const offered = 7;
/** Milliseconds without typing before a search starts. */
const restBeforeSearch = 250;

let opened: { view: DialogView; session: SearchSession } | undefined;

/** Opens the search over the page; `pageAddress` is that of the search page. */
export function openSearchDialog(pageAddress: string): void {
  opened ??= makeDialog(pageAddress);
  opened.view.open();
}

function makeDialog(pageAddress: string): { view: DialogView; session: SearchSession } {
  const folder = new URL('../pagefind/', pageAddress).pathname;
  const session = openSession(folder);
  const view = dialogView();
  let literal = false;
  let timer: number | undefined;
  let latest = 0;
  let asked = '';

  function show(text: string, answer: Answer): void {
    view.showAnswer(
      answer.pages.flatMap((page) => optionItem(page, answer.sought) ?? []),
      rewriteNotes(answer.rewrites, literal, (wish) => {
        literal = wish;
        void search();
      }),
      answer.total === 0
        ? `Không tìm thấy trang nào cho: ${text}`
        : `Tìm thấy ${answer.total} trang, dùng phím mũi tên để chọn.`,
    );
  }

  async function search(): Promise<void> {
    clearTimeout(timer);
    const text = view.input.value.trim();
    const turn = ++latest;
    asked = text;
    view.all.href = `${pageAddress}?${writeAddress({ text, literal, filters: {} })}`;
    if (text === '') {
      view.clear();
      return;
    }
    view.showSearching();
    try {
      const answer = await session.ask({ text, literal, limit: offered });
      if (turn === latest) show(text, answer);
    } catch (error) {
      console.error(error);
      if (turn === latest) view.showError();
    }
  }

  view.input.addEventListener('input', () => {
    clearTimeout(timer);
    literal = false;
    timer = window.setTimeout(() => void search(), restBeforeSearch);
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = view.chosen();
    if (chosen) location.assign(chosen.href);
    else if (view.input.value.trim() === asked && asked !== '') location.assign(view.all.href);
    else void search();
  });
  view.retry.addEventListener('click', () => void search());
  preloadEngine(folder);
  session.warm().catch(() => undefined);
  return { view, session };
}
