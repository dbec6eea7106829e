import type { BlockHandler, Component } from '../state.ts';
import { markedHeading } from './heading.ts';

export const section: BlockHandler<Component<'Section'>> = (node, place, state) => {
  const [first, ...rest] = node.children;
  if (first?.type !== 'heading') return state.blocks(node.children, place, state);
  return [
    markedHeading(first, node.attributes.mark, place, state),
    ...state.blocks(rest, place, state),
  ];
};
