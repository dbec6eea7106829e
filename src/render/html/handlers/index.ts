import type { ComponentName } from '../../../tree/components.ts';
import { activity } from './activity.ts';
import { cite } from './cite.ts';
import { cue } from './cue.ts';
import { field } from './field.ts';
import { item } from './item.ts';
import { letterhead } from './letterhead.ts';
import { say } from './say.ts';
import { section } from './section.ts';
import type { ComponentHandler } from './state.ts';
import { subject } from './subject.ts';
import { term } from './term.ts';
import { trainerNote } from './trainer-note.ts';

/** One handler for each component: a missing one does not type-check. */
export const componentHandlers = {
  Section: section,
  Item: item,
  Letterhead: letterhead,
  Subject: subject,
  Cite: cite,
  Term: term,
  Say: say,
  Cue: cue,
  Field: field,
  Activity: activity,
  TrainerNote: trainerNote,
} satisfies { [N in ComponentName]: ComponentHandler<N> };
