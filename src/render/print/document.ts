import type { CollectedPart } from '../../library/collections/collection.ts';
import type { ContentTree } from '../../tree/types.ts';

/** A whole printed document as plain JSON: what a Typst layout reads as `/doc.json`. */
export interface PrintDocument {
  /** Names the document in error messages, such as "ke-hoach/muc-i". */
  id: string;
  lang: 'vi';
  title: string;
  subtitle?: string;
  /** What stands in the running heads. */
  shortTitle: string;
  /** Of what the document is an excerpt. */
  source?: string;
  site: { name: string; tagline: string; place: string };
  /** The text; of a work in several files, their trees one after the other. */
  tree: ContentTree;
  /** Notes on headings by the heading's id, set as footnotes; those on blocks are in the tree. */
  headingNotes: Readonly<Record<string, readonly string[]>>;
  /** Why the text must not be taken for law in force. */
  notice?: PrintNotice;
  /** Titles of teaching methods by id, for the activities of a lesson. */
  methods?: Readonly<Record<string, string>>;
  /** How many levels headings are raised; as many as make the first one the highest when absent. */
  shift?: number;
  /** The size of a book's pages; A4 when absent. */
  paper?: 'a5';
  /** How large the letters are: `large` is for reading aloud by lamplight. */
  scale?: 'normal' | 'large';
  /** How long a script takes to say, a sentence. */
  timing?: string;
  /** Texts that go with this one, each beginning on a page of its own; their ids differ from its. */
  attachments?: readonly Attachment[];
  /** The parts of a collection, whose `tree` is then the guide to it; ids differ across all. */
  parts?: readonly PrintedPart[];
  /** What this printed copy is: paragraphs of the preliminaries. */
  about: readonly string[];
  /** Who made it, who reviewed it, as of which law: rows of the preliminaries. */
  credits: readonly (readonly [name: string, value: string])[];
  /** Says on every page of an official-looking layout that it is not the original. */
  transcription?: string;
  edition: Edition;
  /** Absolute address of the page; undefined while nobody knows where the site is served. */
  address?: string;
  /** Absolute address of the library's root, with a slash at its end. */
  base?: string;
  licence: string;
  review: 'draft' | 'reviewed';
}

export interface Attachment {
  title: string;
  /** What it is, such as "Tờ gấp". */
  label: string;
  /** Whether it is filled in by hand. */
  isForm: boolean;
  tree: ContentTree;
}

/** A part of a collection as it is set: who answers for its texts stands in a text of its own. */
export interface PrintedPart extends Omit<CollectedPart, 'texts'> {
  texts: readonly Omit<CollectedPart['texts'][number], 'addresses' | 'provenance'>[];
}

export interface PrintNotice {
  label: string;
  summary: string;
  statements: readonly { date: string; text: string; source: string }[];
}

/** Which content a copy was printed from. */
export interface Edition {
  /** The first 8 digits of a hash of the content. */
  hash: string;
  /** As readers write it: 19/6/2009. */
  date: string;
  /** The same day as YYYY-MM-DD. */
  isoDate: string;
}

/** Layouts that exist: the files of `layouts/`. */
export const layouts = [
  'administrative',
  'bilingual',
  'booklet',
  'collection',
  'form',
  'handbook',
  'leaflet',
  'lesson-plan',
  'poster',
  'questions',
  'script',
  'sheet',
] as const;
export type Layout = (typeof layouts)[number];
