import type { BlockHandler, Component } from '../state.ts';
import { opened } from '../state.ts';
import { inList } from './list.ts';
import { bookmarked } from './paragraph.ts';
import { words } from '../words.ts';

/** A point with the mark that was printed: Word must not count it anew. */
export const item: BlockHandler<Component<'Item'>> = (node, place, state) => {
  const mark = words(`${node.attributes.mark}\t`, place.run);
  return opened(
    node.children,
    { ...inList(place), style: place.style ?? 'Point' },
    { children: bookmarked(node.data?.id, [mark], state) },
    state,
  );
};
