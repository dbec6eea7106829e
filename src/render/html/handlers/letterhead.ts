import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** The two columns at the head of an official document, read row by row. */
export const letterhead: ComponentHandler<'Letterhead'> = (node, handlerState) =>
  element('div', { className: ['letterhead'] }, childElements(node, handlerState));
