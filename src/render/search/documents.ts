/** A page of the library as search sees it: what the library maps its entries to. */
export interface SearchDocument {
  /** Address from the root of the site, without the base path: "/ke-hoach/muc-i/". */
  url: string;
  title: string;
  /** Other names that a reader may call the page by: "Luật Hòa giải ở cơ sở", "S'tiêng". */
  names?: readonly string[];
  /** What it is, in the words of the reader's language: "Kế hoạch", "Cơ quan". */
  kind: string;
  /** Whom it is for and what it is about, as they are called on the site. */
  audiences?: readonly string[];
  topics?: readonly string[];
  /** Language of the text, as a BCP 47 tag. */
  lang: string;
  /** What its answers weigh against those of other pages, 1 when absent: a quiz asks, it does not tell. */
  weight?: number;
  sections: SearchSection[];
}

export interface SearchSection {
  /** Id of the section in its page; the page itself when absent. */
  anchor?: string;
  /** The headings from the page's first down to the section's own. */
  headings: string[];
  /** Other names that a reader may call the section by. */
  names?: readonly string[];
  text: string;
  /** The legal document, or the provision of one, that the section is about. */
  law?: LawReference;
}

/** What a reader may ask for a legal document by. */
export interface LawReference {
  /** "1736/QĐ-UBND" */
  number?: string;
  /** Kind and title: "Luật Hòa giải ở cơ sở". */
  name: string;
  year?: string;
  /** "Điều 9", "khoản 1 Điều 9"; the document as a whole when absent. */
  at?: string;
}
