import { childElements, element } from './state.ts';
import type { ComponentHandler } from './state.ts';
import { editorNotes, printedMark } from './block.ts';

/** A section with its permanent id; the printed number stands inside the heading. */
export const section: ComponentHandler<'Section'> = (node, handlerState) => {
  const { id, mark } = node.attributes;
  const [heading, ...rest] = childElements(node, handlerState).filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (heading?.type === 'element') {
    delete heading.properties['id'];
    heading.children.unshift(...printedMark(mark));
  }
  return element('section', { id, className: ['section'] }, [
    ...(heading ? [heading] : []),
    ...editorNotes(id, handlerState.context, handlerState.shown),
    ...rest,
  ]);
};
