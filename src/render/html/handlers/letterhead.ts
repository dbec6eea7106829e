import type { ElementContent } from 'hast';
import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** The two columns at the head of an official document, read row by row; notes on it follow. */
export const letterhead: ComponentHandler<'Letterhead'> = (node, handlerState) => {
  const children = childElements(node, handlerState).filter((child) => child.type === 'element');
  const isNote = (child: ElementContent): boolean =>
    child.type === 'element' && child.properties['role'] === 'note';
  return [
    element(
      'div',
      { className: ['letterhead'] },
      children.filter((child) => !isNote(child)),
    ),
    // One note on the whole letterhead suffices, whichever of its lines it names.
    ...children.filter((child) => isNote(child) && child.properties['id'] !== undefined),
  ];
};
