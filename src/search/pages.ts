import type { Findings } from './engine.ts';
import type { LanguageIndex } from './language-index.ts';

/** What a query finds in one page: numbers of sections, best first. */
export interface PageHits {
  page: number;
  sections: number[];
  law?: { lacks?: string };
}

/** The pages that answer, best first; the one that a legal reference names stands before all. */
export function groupByPage(index: LanguageIndex, { sections, law }: Findings): PageHits[] {
  const pages = new Map<number, PageHits>();
  if (law !== undefined) {
    const page = index.pageOf(law.section);
    pages.set(page, {
      page,
      sections: [law.section],
      law: law.lacks === undefined ? {} : { lacks: law.lacks },
    });
  }
  for (const { section } of sections) {
    if (section === law?.section) continue;
    const page = index.pageOf(section);
    const hits = pages.get(page) ?? { page, sections: [] };
    hits.sections.push(section);
    pages.set(page, hits);
  }
  return [...pages.values()];
}
