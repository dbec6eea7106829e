import type { ComponentName } from '../../../tree/components.ts';
import { cite } from './cite.ts';
import { item } from './item.ts';
import { letterhead } from './letterhead.ts';
import { section } from './section.ts';
import type { ComponentHandler } from './state.ts';
import { subject } from './subject.ts';

/** One handler for each component: a missing one does not type-check. */
export const componentHandlers = {
  Section: section,
  Item: item,
  Letterhead: letterhead,
  Subject: subject,
  Cite: cite,
} satisfies { [N in ComponentName]: ComponentHandler<N> };
