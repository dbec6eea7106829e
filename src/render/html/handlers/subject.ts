import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** What an official document is about, below its name. */
export const subject: ComponentHandler<'Subject'> = (node, handlerState) =>
  element('div', { className: ['subject'] }, childElements(node, handlerState));
