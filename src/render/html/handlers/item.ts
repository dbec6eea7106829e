import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';
import { editorNotes, permalink, printedMark } from './block.ts';

/** A point with its printed mark; its first paragraph carries the link to the point. */
export const item: ComponentHandler<'Item'> = (node, handlerState) => {
  const id = node.data?.id;
  const [first, ...rest] = childElements(node, handlerState).filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (first?.type === 'element' && id !== undefined) {
    first.children.push(...permalink(id, handlerState.context));
  }
  return element('li', { ...(id === undefined ? {} : { id }), className: ['point'] }, [
    ...printedMark(node.attributes.mark),
    ...(first ? [first] : []),
    ...(id === undefined ? [] : editorNotes(id, handlerState.context, handlerState.shown)),
    ...rest,
  ]);
};
