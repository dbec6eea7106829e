import type { Answer } from './engine.ts';
import { answerQuery } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import { resultItem } from './results.ts';
import { viewOf } from './view.ts';

/** Sections shown at once, and added by "Xem thêm". */
const batch = 12;
/** Milliseconds without typing before a search starts. */
const restBeforeSearch = 250;

/** Runs the search page: the query in the box, in the address and in the results stay one. */
export function startSearchPage(root: HTMLElement): void {
  const view = viewOf(root);
  let limit = batch;
  let timer: number | undefined;
  let latest = 0;
  let attempts = 0;
  let engine: Promise<Pagefind> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** One search at a time: Pagefind keeps the way marks count as a setting of the whole engine. */
  function answer(text: string): Promise<Answer> {
    const next = queue.then(async () => {
      engine ??= loadPagefind(view.bundle, ++attempts);
      return answerQuery(await engine, text, limit);
    });
    queue = next.catch(() => (engine = undefined));
    return next;
  }

  async function search(): Promise<void> {
    clearTimeout(timer);
    const text = view.input.value.trim();
    const turn = ++latest;
    writeAddress(text);
    if (text === '') {
      view.showIndex();
      return;
    }
    view.showSearching();
    try {
      const found = await answer(text);
      if (turn === latest)
        view.showAnswer(
          text,
          found,
          found.pages.map((page) => resultItem(page, found.words)),
        );
    } catch (error) {
      console.error(error);
      if (turn === latest) view.showError();
    }
  }

  function searchAnew(): void {
    limit = batch;
    void search();
  }

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAnew();
  });
  view.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(searchAnew, restBeforeSearch);
  });
  view.more.addEventListener('click', () => {
    const seen = limit;
    limit += batch;
    void search().then(() => view.focusResult(seen));
  });
  if (view.input.value.trim() !== '') searchAnew();
}

function writeAddress(text: string): void {
  const address = new URL(location.href);
  if (text === '') address.searchParams.delete('q');
  else address.searchParams.set('q', text);
  history.replaceState(history.state, '', address);
}
