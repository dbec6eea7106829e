import { cleanText } from './clean-text.ts';
import type { Doubt, DoubtKind } from './doubts.ts';
import { all, allNamed, ancestor, W } from './xml.ts';
import type { Element } from './xml.ts';

/** A paragraph of the body that holds words or a picture. */
export interface Place {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** How many pictures stand in it. */
  readonly pictures: number;
}

/** Doubts as they come up, while the paragraphs they stand in are still being worked on. */
export interface DoubtList {
  add(kind: DoubtKind, found: string, at: Element | undefined): void;
  /** Counts the paragraphs as they stand in Word, before any is taken out. */
  number(body: Element): void;
  /** The doubts with the words that their paragraphs have now. */
  placed(): { doubts: Doubt[]; places: Place[] };
}

export function startDoubts(): DoubtList {
  const numbers = new Map<Element, number>();
  const noted: { kind: DoubtKind; found: string; at: Element | undefined }[] = [];
  return {
    add: (kind, found, at) =>
      void noted.push({ kind, found: cleanText(found).trim(), at: paragraphOf(at) }),
    number(body) {
      for (const paragraph of all(body, 'p')) {
        if (wordsOf(paragraph) === '' && picturesOf(paragraph) === 0) continue;
        numbers.set(paragraph, numbers.size + 1);
      }
    },
    placed: () => ({
      doubts: noted.map(({ kind, found, at }): Doubt => {
        const words = at === undefined ? '' : wordsOf(at);
        return { kind, found, words, paragraph: at === undefined ? undefined : numbers.get(at) };
      }),
      places: [...numbers].map(([paragraph, number]) => ({
        number,
        text: wordsOf(paragraph),
        pictures: picturesOf(paragraph),
      })),
    }),
  };
}

function wordsOf(paragraph: Element): string {
  return cleanText(paragraph.textContent ?? '').trim();
}

function picturesOf(paragraph: Element): number {
  return allNamed(paragraph, 'blip').length + allNamed(paragraph, 'imagedata').length;
}

function paragraphOf(at: Element | undefined): Element | undefined {
  if (at === undefined || (at.localName === 'p' && at.namespaceURI === W)) return at;
  return ancestor(at, 'p') ?? all(at, 'p')[0];
}
