import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** A direction for who performs or records. */
export const cue: ComponentHandler<'Cue'> = (node, handlerState) =>
  element('div', { className: ['cue'] }, childElements(node, handlerState));
