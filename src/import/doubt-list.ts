import { cleanText } from './clean-text.ts';
import type { Doubt, DoubtKind } from './doubts.ts';
import { all, ancestor, W } from './xml.ts';
import type { Element } from './xml.ts';

/** A paragraph of the body that holds words or a picture. */
export interface Place {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Doubts as they come up, while the paragraphs they stand in are still being worked on. */
export interface DoubtList {
  add(kind: DoubtKind, found: string, at: Element | undefined): void;
  /** The doubts with the numbers and the words that their paragraphs have now. */
  placed(body: Element): { doubts: Doubt[]; places: Place[] };
}

export function startDoubts(): DoubtList {
  const noted: { kind: DoubtKind; found: string; at: Element | undefined }[] = [];
  return {
    add: (kind, found, at) => void noted.push({ kind, found: cleanText(found).trim(), at: paragraphOf(at) }),
    placed(body) {
      const numbers = new Map<Element, Place>();
      for (const paragraph of all(body, 'p')) {
        const text = cleanText(paragraph.textContent ?? '').trim();
        if (text === '' && all(paragraph, 'drawing').length === 0) continue;
        numbers.set(paragraph, { number: numbers.size + 1, text });
      }
      const doubts = noted.map(({ kind, found, at }): Doubt => {
        const place = at === undefined ? undefined : numbers.get(at);
        const words = place?.text ?? cleanText(at?.textContent ?? '').trim();
        return { kind, found, words, paragraph: place?.number };
      });
      return { doubts, places: [...numbers.values()] };
    },
  };
}

function paragraphOf(at: Element | undefined): Element | undefined {
  if (at === undefined || (at.localName === 'p' && at.namespaceURI === W)) return at;
  return ancestor(at, 'p') ?? all(at, 'p')[0];
}
