import type { ContentTree } from '../../tree/types.ts';

/** A text to take away, printed or in an office's own files: plain JSON, what it says of itself. */
export interface TextCopy {
  /** Names the copy in error messages, such as "ke-hoach/muc-i". */
  id: string;
  lang: 'vi';
  title: string;
  subtitle?: string;
  /** What stands in the running heads. */
  shortTitle: string;
  /** Of what the copy is an excerpt. */
  source?: string;
  site: { name: string; tagline: string; place: string };
  /** The text; of a work in several files, their trees one after the other. */
  tree: ContentTree;
  /** Notes on headings by the heading's id, set as footnotes; those on blocks are in the tree. */
  headingNotes: Readonly<Record<string, readonly string[]>>;
  /** Titles of teaching methods by id, for the activities of a lesson. */
  methods?: Readonly<Record<string, string>>;
  /** How long a script takes to say, a sentence. */
  timing?: string;
  /** Texts that go with this one, each beginning on a page of its own; their ids differ from its. */
  attachments?: readonly Attachment[];
  /** What this copy is: paragraphs of the preliminaries. */
  about: readonly string[];
  /** Who made it, who reviewed it, as of which law: rows of the preliminaries. */
  credits: readonly (readonly [name: string, value: string])[];
  edition: Edition;
  /** Absolute address of the page; undefined while nobody knows where the site is served. */
  address?: string;
  /** Absolute address of the library's root, with a slash at its end. */
  base?: string;
  licence: string;
  review: 'draft' | 'reviewed';
}

/** From which content a copy was made. */
export interface Edition {
  /** The first 8 digits of a hash of the content. */
  hash: string;
  /** As readers write it: 19/6/2009. */
  date: string;
  /** The same day as YYYY-MM-DD. */
  isoDate: string;
}

/** A text that goes with another. */
export interface Attachment {
  title: string;
  /** What it is, such as "Tờ gấp". */
  label: string;
  /** Whether it is filled in by hand. */
  isForm: boolean;
  tree: ContentTree;
}
