/** A page of the library as search sees it: what the library maps its entries to. */
export interface SearchDocument {
  /** Address from the root of the site, without the base path: "/ke-hoach/muc-i/". */
  url: string;
  title: string;
  /** What it is, in the words of the reader's language: "Kế hoạch", "Cơ quan". */
  kind: string;
  /** Language of the text, as a BCP 47 tag. */
  lang: string;
  sections: SearchSection[];
}

export interface SearchSection {
  /** Id of the section in its page; the page itself when absent. */
  anchor?: string;
  /** The headings from the page's first down to the section's own. */
  headings: string[];
  text: string;
}
