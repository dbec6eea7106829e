import type { CollectedPart } from '../../library/collections/collection.ts';
import type { TextCopy } from '../../library/copies/text-copy.ts';

/** A whole printed document as plain JSON: what a Typst layout reads as `/doc.json`. */
export interface PrintDocument extends TextCopy {
  /** Why the text must not be taken for law in force. */
  notice?: PrintNotice;
  /** How many levels headings are raised; as many as make the first one the highest when absent. */
  shift?: number;
  /** The size of a book's pages; A4 when absent. */
  paper?: 'a5';
  /** How large the letters are: `large` is for reading aloud by lamplight. */
  scale?: 'normal' | 'large';
  /** The parts of a collection, whose `tree` is then the guide to it; ids differ across all. */
  parts?: readonly PrintedPart[];
  /** Says on every page of an official-looking layout that it is not the original. */
  transcription?: string;
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
