import { childElements, element, text } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** What is said to the trainer alone; trainees' pages are made from a tree without it. */
export const trainerNote: ComponentHandler<'TrainerNote'> = (node, handlerState) =>
  element('div', { className: ['trainer-note'], role: 'note' }, [
    element('p', { className: ['trainer-note-label'] }, [text('Dành cho giảng viên')]),
    ...childElements(node, handlerState),
  ]);
