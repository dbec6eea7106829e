import { openSession } from '../../search/session.ts';
import type { Answer } from '../../search/session.ts';
import { readAddress, writeAddress } from './address.ts';
import type { SearchState } from './address.ts';
import { facetRows } from './facets.ts';
import { resultItem } from './results.ts';
import { rewriteNotes } from './rewrites.ts';
import { viewOf } from './view.ts';
import { preloadEngine } from './warm.ts';

/** Pages shown at once, and added by "Xem thêm". */
const batch = 10;
/** Milliseconds without typing before a search starts. */
const restBeforeSearch = 250;

/** Runs the search page: the query in the box, in the address and in the results stay one. */
export function startSearchPage(root: HTMLElement): void {
  const view = viewOf(root);
  const session = openSession(view.bundle);
  let state: SearchState = { ...readAddress(location.search), text: view.input.value.trim() };
  let limit = batch;
  let timer: number | undefined;
  let latest = 0;

  function show(answer: Answer): void {
    view.showAnswer(state.text, answer, {
      items: answer.pages.map((page) => resultItem(page, answer.sought)),
      rewrites: rewriteNotes(answer.rewrites, state.literal, (literal) => change({ literal })),
      facets: facetRows(answer.facets, state.filters, (filters) => change({ filters })),
      isFiltered: Object.keys(state.filters).length > 0,
    });
  }

  async function search(): Promise<void> {
    clearTimeout(timer);
    const turn = ++latest;
    writeState(state);
    if (state.text === '') {
      view.showIndex();
      return;
    }
    view.showSearching();
    try {
      const answer = await session.ask({ ...state, limit });
      if (turn === latest) show(answer);
    } catch (error) {
      console.error(error);
      if (turn === latest) view.showError();
    }
  }

  function change(part: Partial<SearchState>): void {
    state = { ...state, ...part };
    limit = batch;
    void search();
  }

  /** Other words are another question: filters and the wish for the very words go with the old. */
  function searchTyped(): void {
    const text = view.input.value.trim();
    if (text === state.text) void search();
    else change({ text, literal: false, filters: {} });
  }

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchTyped();
  });
  view.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(searchTyped, restBeforeSearch);
  });
  view.more.addEventListener('click', () => {
    const seen = limit;
    limit += batch;
    void search().then(() => view.focusResult(seen));
  });
  preloadEngine(view.bundle);
  if (state.text === '') {
    view.showIndex();
    session.warm().catch(() => undefined);
  } else void search();
}

function writeState(state: SearchState): void {
  const address = new URL(location.href);
  address.search = writeAddress(state);
  history.replaceState(history.state, '', address);
}
