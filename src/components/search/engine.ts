import type { Hit, Pagefind } from './pagefind.ts';
import type { Word } from './postings.ts';
import { findWords } from './postings.ts';
import { parseQuery } from './query.ts';
import { rank } from './rank.ts';

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
  sections: FoundSection[];
}

export interface Answer {
  /** The words of the query, as they were found. */
  words: Word[];
  /** All sections found; `pages` holds the first of them. */
  total: number;
  shown: number;
  pages: FoundPage[];
}

/** The best `limit` sections for what a reader typed, grouped by page. */
export async function answerQuery(
  pagefind: Pagefind,
  text: string,
  limit: number,
): Promise<Answer> {
  const { terms, phrases } = parseQuery(text);
  const words = await findWords(pagefind, terms);
  const sections = await pagefind.search(null);
  const hits = rank(words, phrases, sections.results.length);
  const shown = hits.slice(0, limit);
  return { words, total: hits.length, shown: shown.length, pages: await groupByPage(shown) };
}

async function groupByPage(hits: readonly Hit[]): Promise<FoundPage[]> {
  const pages = new Map<string, FoundPage>();
  for (const { url, content, meta } of await Promise.all(hits.map((hit) => hit.data()))) {
    const { title = '', page = '', kind = '', breadcrumb = '' } = meta;
    const address = url.replace(/#.*$/, '');
    const group = pages.get(address) ?? { title: page, kind, sections: [] };
    group.sections.push({ href: url, title, breadcrumb, text: content });
    pages.set(address, group);
  }
  return [...pages.values()];
}
