import { childElements, element, text } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** Words to be said aloud, with who says them. */
export const say: ComponentHandler<'Say'> = (node, handlerState) => {
  const { by } = node.attributes;
  const speaker = by === undefined ? [] : [element('p', { className: ['say-by'] }, [text(by)])];
  return element('blockquote', { className: ['say'] }, [
    ...speaker,
    ...childElements(node, handlerState),
  ]);
};
