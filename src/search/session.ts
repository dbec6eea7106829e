import type { Rewrite } from '../language/readings.ts';
import { tokensOf } from '../language/tokens.ts';
import type { SoughtWord } from '../language/highlight.ts';
import type { Findings } from './engine.ts';
import { findSections } from './engine.ts';
import { countFacets, passes } from './filters.ts';
import type { FacetCount, Filters } from './filters.ts';
import { openLanguageIndex } from './language-index.ts';
import type { LanguageIndex } from './language-index.ts';
import { isWrittenIn, languageTag, scriptOf } from './languages.ts';
import { nearestTitles } from './nearest.ts';
import { loadPagefind } from './pagefind.ts';
import { groupByPage } from './pages.ts';
import type { PageHits } from './pages.ts';

/** What a reader asks. */
export interface Question {
  text: string;
  /** Take the words as typed, without a guess. */
  literal?: boolean;
  filters?: Filters;
  /** How many pages to show. */
  limit: number;
}

/** A section that answers the query, as its page has it. */
export interface FoundSection {
  /** Address of the section, with its anchor. */
  href: string;
  title: string;
  breadcrumb: string;
  text: string;
}

/** The answers in one page, best first. */
export interface FoundPage {
  title: string;
  kind: string;
  /** Language of its text, as a BCP 47 tag. */
  lang: string;
  sections: FoundSection[];
  /** Sections found in the page beyond those shown. */
  more: number;
  /** The page is what a legal reference names; `lacks` when the provision is not in the library. */
  law?: { lacks?: string };
}

export interface Answer {
  pages: FoundPage[];
  /** Pages found in all. */
  total: number;
  facets: FacetCount[];
  rewrites: Rewrite[];
  sought: SoughtWord[];
  /** Pages with a like title, when nothing was found. */
  nearest: { title: string; href: string; kind: string }[];
}

export interface SearchSession {
  /** Loads what the first question will need. */
  warm(): Promise<void>;
  ask(question: Question): Promise<Answer>;
}

/** What the bundle says of itself. */
interface Entry {
  languages: Record<string, { build: string }>;
}

export function buildsIn({ languages }: Entry): Map<string, string> {
  return new Map(Object.entries(languages).map(([language, { build }]) => [language, build]));
}

/** Sections shown of one page. */
const sectionsShown = 2;

/** Opens the search over the bundle in `folder`, an address with a slash at its end. */
export function openSession(folder: string): SearchSession {
  const opened = new Map<string, Promise<LanguageIndex>>();
  let builds: Promise<ReadonlyMap<string, string>> | undefined;
  let attempt = 1;
  let turn: Promise<unknown> = Promise.resolve();

  function open(language: string): Promise<LanguageIndex> {
    const known = opened.get(language);
    if (known) return known;
    const opening = Promise.all([loadPagefind(folder, language, attempt), readBuilds()]).then(
      ([pagefind, known]) =>
        openLanguageIndex(pagefind, { language, build: known.get(language) ?? '' }, (file) =>
          fetchData(folder + file),
        ),
    );
    opened.set(language, opening);
    return opening;
  }

  /** The builds of the bundle by language. */
  function readBuilds(): Promise<ReadonlyMap<string, string>> {
    builds ??= fetchData(`${folder}pagefind-entry.json`).then((entry) => buildsIn(entry as Entry));
    return builds;
  }

  async function answer(question: Question): Promise<Answer> {
    const asked = languagesOf(question.text, [...(await readBuilds()).keys()]);
    const findings: { index: LanguageIndex; found: Findings; pages: PageHits[] }[] = [];
    for (const language of asked) {
      const index = await open(language);
      const found = await findSections(index, question.text, question.literal);
      findings.push({ index, found, pages: groupByPage(index, found) });
    }
    const filters = question.filters ?? {};
    const all = findings.flatMap(({ index, pages }) => pages.map((hits) => ({ index, hits })));
    const kept = all.filter(({ index, hits }) => passes(index, hits.page, filters));
    const [main] = findings;
    return {
      pages: await Promise.all(
        kept.slice(0, question.limit).map(({ index, hits }) => showPage(index, hits)),
      ),
      total: kept.length,
      facets: countFacets(
        all.map(({ index, hits }) => ({ index, page: hits.page })),
        filters,
      ),
      rewrites: main?.found.rewrites ?? [],
      sought: findings.flatMap(({ found }) => found.sought),
      nearest:
        main !== undefined && all.length === 0 && question.text.trim() !== ''
          ? await nearestPages(main.index, question.text, folder.replace(/\/pagefind\/$/, ''))
          : [],
    };
  }

  // One at a time: Pagefind keeps the way marks count as a setting of the whole engine.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work);
    // A part that failed to load is remembered as failed by the engine: begin anew.
    turn = next.catch(() => {
      attempt += 1;
      opened.clear();
      builds = undefined;
    });
    return next;
  }

  return {
    warm: async () => {
      await inTurn(() => open('vi'));
    },
    ask: (question) => inTurn(() => answer(question)),
  };
}

/** The languages in whose script any word of the query is written, the first word's first. */
function languagesOf(text: string, languages: readonly string[]): string[] {
  const scripts = new Set(tokensOf(text).map(({ form }) => scriptOf(form)));
  const asked = [...scripts].flatMap((script) =>
    languages.filter((language) => isWrittenIn(language, script)),
  );
  return asked.length > 0 ? asked : languages.slice(0, 1);
}

async function showPage(index: LanguageIndex, hits: PageHits): Promise<FoundPage> {
  const fragments = await Promise.all(
    hits.sections.slice(0, sectionsShown).map((section) => index.fragment(section)),
  );
  const [first] = fragments;
  return {
    title: first?.meta['page'] ?? '',
    kind: first?.meta['kind'] ?? '',
    lang: languageTag(index.language),
    sections: fragments.map(({ url, content, meta }) => ({
      href: url,
      title: meta['title'] ?? '',
      breadcrumb: meta['breadcrumb'] ?? '',
      text: content,
    })),
    more: Math.max(0, hits.sections.length - sectionsShown),
    ...(hits.law === undefined ? {} : { law: hits.law }),
  };
}

async function nearestPages(
  index: LanguageIndex,
  text: string,
  root: string,
): Promise<Answer['nearest']> {
  const nearest = nearestTitles(text, await index.titles());
  return nearest.map(([title, url, kind]) => ({ title, href: root + url, kind }));
}

async function fetchData(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search could not load ${address}: ${response.status}`);
  return response.json();
}
