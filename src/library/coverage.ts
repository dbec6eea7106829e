import type { Obligation, ObligationKind } from '../schema/obligation.ts';
import { itemsFor, itemsOf } from './items.ts';
import type { LibraryItem } from './items.ts';
import type { Library } from './library.ts';

/** What the library has for a duty of the plan. */
export interface Coverage {
  obligation: Obligation;
  /** Whether the duty calls for something to teach with, hand out, fill in or report with. */
  needsMaterial: boolean;
  items: LibraryItem[];
}

const materialKinds: ReadonlySet<ObligationKind> = new Set([
  'survey',
  'training',
  'material',
  'evaluation',
  'report',
]);

export function coverageOf(library: Library): Coverage[] {
  const items = itemsOf(library);
  return library.obligations.map((obligation) => ({
    obligation,
    needsMaterial: obligation.kinds.some((kind) => materialKinds.has(kind)),
    items: itemsFor(items, obligation.id),
  }));
}
