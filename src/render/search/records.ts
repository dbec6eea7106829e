import type { SearchDocument, SearchSection } from './documents.ts';
import { encodeText } from './terms.ts';

/** One record of the index: a section of a page. */
export interface SearchRecord {
  /** Address of the section with its anchor, without the base path; unique in the index. */
  url: string;
  lang: string;
  /** The words to find the section by, in the one spelling of the language layer. */
  terms: { title: string; page: string; content: string };
  /** What a result shows, every letter as the page has it. */
  shown: ShownSection;
}

export interface ShownSection {
  /** The section's own heading, or the page's title. */
  title: string;
  /** Title of the page. */
  page: string;
  kind: string;
  /** The headings between the page and the section. */
  breadcrumb: string[];
  text: string;
}

/** One record per section, in the order of the documents. */
export function toRecords(documents: readonly SearchDocument[]): SearchRecord[] {
  return documents.flatMap((document) =>
    document.sections.map((section) => sectionToRecord(document, section)),
  );
}

function sectionToRecord(document: SearchDocument, section: SearchSection): SearchRecord {
  const headings = section.headings.filter((heading) => heading !== document.title);
  const title = headings.at(-1) ?? document.title;
  return {
    url: section.anchor === undefined ? document.url : `${document.url}#${section.anchor}`,
    lang: document.lang,
    terms: {
      title: termsOf(title),
      page: termsOf(document.title),
      content: termsOf(document.title, ...headings, section.text),
    },
    shown: {
      title,
      page: document.title,
      kind: document.kind,
      breadcrumb: headings.slice(0, -1),
      text: section.text,
    },
  };
}

function termsOf(...texts: string[]): string {
  return encodeText(texts.join(' '));
}
