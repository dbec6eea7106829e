import { childElements, element, text } from './state.ts';
import type { ComponentHandler } from './state.ts';

/**
 * A word of the glossary. Without script it is a link to the glossary; with it, a tap opens the
 * meaning, which the page carries once, after the text.
 */
export const term: ComponentHandler<'Term'> = (node, handlerState) => {
  const { id } = node.attributes;
  const target = handlerState.context.term(id);
  const children = childElements(node, handlerState);
  if (target === undefined) return element('span', {}, children);
  return element('a', { className: ['term'], href: target.href, dataTerm: id }, [
    ...children,
    element('span', { className: ['visually-hidden'] }, [text(' (xem nghĩa)')]),
  ]);
};
