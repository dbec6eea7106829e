/** What the search of one language knows of its sections, beside the index; plain JSON. */
export interface Catalogue {
  /** The pages in the order of their sections. */
  pages: CataloguePage[];
  /** What the answers of a page weigh, by number of the page; 1 for the others. */
  weights: Record<number, number>;
  /** What results can be narrowed by. */
  facets: CatalogueFacet[];
  /** Folded or written with đ, in lower case: ["pbgdpl", "phổ biến giáo dục pháp luật"]. */
  abbreviations: [abbreviation: string, expansion: string][];
  /** Groups of phrases that mean the same. */
  synonyms: string[][];
}

/** How many sections the page has, and which values of each facet, by number. */
export type CataloguePage = [sections: number, ...values: number[][]];

export interface CatalogueFacet {
  /** As it stands in the address: "loai". */
  name: string;
  label: string;
  /** [as it stands in the address, as it is shown] */
  values: [value: string, label: string][];
}

/** A legal document to look up by its number, name, year and article. */
export interface CatalogueLaw {
  /** Folded: "1736/qd-ubnd". */
  number?: string;
  /** Folded words of kind and title: "luat hoa giai o co so". */
  name: string;
  year?: string;
  /** Number of the section about the document as a whole, when there is one. */
  section?: number;
  /** Sections about provisions: "12" an article, "12.1" its clause, "12.1.a" a point. */
  provisions: Record<string, number>;
}

/** A page by its title, to offer when nothing is found. */
export type CatalogueTitle = [title: string, url: string, kind: string];

/** The names of the files of a language that hold what the index does not. */
export function dataFile(kind: 'catalogue' | 'laws' | 'lexicon' | 'titles', build: string): string {
  return `${kind}.${build}.json`;
}

/** The word by which a section about a legal document is found in the index, whatever it says. */
export function lawKey(section: number): string {
  return `vanban${section.toString(36)}`;
}
