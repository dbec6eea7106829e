import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** A citation, linked to the page of the document where the library has one. */
export const cite: ComponentHandler<'Cite'> = (node, handlerState) => {
  const target = handlerState.context.citation(node.attributes.document);
  const children = childElements(node, handlerState);
  return target === undefined
    ? element('span', { className: ['cite'] }, children)
    : element('a', { className: ['cite'], href: target.href, title: target.title }, children);
};
