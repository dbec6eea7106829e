import { encodeText, encodeWord } from '../../language/index-words.ts';
import { nameKeysOf } from '../../language/names.ts';
import { lawKey } from '../../search/catalogue.ts';
import type { SearchDocument, SearchSection } from './documents.ts';

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

/** Between title, text and names: words on either side do not stand side by side. */
const border = encodeWord('');

/** One record per section, in the order of the documents, which are all of one language. */
export function toRecords(documents: readonly SearchDocument[]): SearchRecord[] {
  const sections = documents.flatMap((document) =>
    document.sections.map((section) => ({ document, section })),
  );
  return sections.map(({ document, section }, number) =>
    sectionToRecord(document, section, number),
  );
}

export function addressOf(document: SearchDocument, section: SearchSection): string {
  return section.anchor === undefined ? document.url : `${document.url}#${section.anchor}`;
}

function sectionToRecord(
  document: SearchDocument,
  section: SearchSection,
  number: number,
): SearchRecord {
  const headings = section.headings.filter((heading) => heading !== document.title);
  const title = headings[headings.length - 1] ?? document.title;
  const above = headings.slice(0, -1);
  const isPage = title === document.title;
  const names = [title, ...(isPage ? (document.names ?? []) : []), ...(section.names ?? [])];
  const others = names.slice(1);
  return {
    url: addressOf(document, section),
    lang: document.lang,
    terms: {
      title: encodeText(title),
      page: encodeText([document.kind, ...(isPage ? [] : [document.title, ...above])].join(' ')),
      content: [
        encodeText(title),
        encodeText(section.text),
        ...others.map(encodeText),
        keysOf(section, names, number).map(encodeWord).join(' '),
      ].join(` ${border} `),
    },
    shown: {
      title,
      page: document.title,
      kind: document.kind,
      breadcrumb: above,
      text: section.text,
    },
  };
}

/** The names of a section as single words; one that can be looked up also goes by its number. */
function keysOf({ law }: SearchSection, names: readonly string[], number: number): string[] {
  return [...nameKeysOf(names), ...(law === undefined ? [] : [lawKey(number)])];
}
