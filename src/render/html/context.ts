/** What the HTML of a tree needs to know from outside the tree. */
export interface HtmlContext {
  /** Level (1 to 6) that the first heading gets; the others keep their distance to it. */
  firstHeading: number;
  /** Editor's notes by the id of the block or section that they explain. */
  notes: ReadonlyMap<string, readonly HtmlNote[]>;
  /** Where a cited legal document is shown, and its name for the link's title. */
  citation: (documentId: string) => { href: string; title: string } | undefined;
  /** Where a term of the glossary is explained. */
  term: (id: string) => { href: string } | undefined;
  /** Where a teaching method is described, and its name. */
  method: (id: string) => { href: string; title: string } | undefined;
  /** Turns an address inside the library ("/ke-hoach/") into one below the base path. */
  href: (address: string) => string;
  /** Whether blocks carry a link to themselves. */
  hasPermalinks: boolean;
}

/** The notes that a page has shown so far: a note on several places is written out once. */
export type ShownNotes = Set<string>;

export interface HtmlNote {
  id: string;
  text: string;
}
