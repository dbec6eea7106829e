import type { BlockHandler, Node, Opening, Place } from '../state.ts';
import { indented, opened } from '../state.ts';
import { bulleted, levelAt, numberedFrom } from '../numbering.ts';
import { hanging } from '../page.ts';
import { TickBox } from '../tick-box.ts';
import { words } from '../words.ts';

export const list: BlockHandler<Node<'list'>> = ({ ordered, start, children }, place, state) => {
  const numbering = {
    reference: ordered === true ? numberedFrom(start ?? 1) : bulleted,
    level: levelAt(place.depth),
    instance: state.nextList(),
  };
  return children.flatMap((item) => {
    const box = item.type === 'listItem' ? tickBox(item, place) : undefined;
    return opened(
      item.type === 'listItem' ? item.children : [item],
      inList(place),
      box ?? { numbering },
      state,
    );
  });
};

/** An item that stands outside its list. */
export const listItem: BlockHandler<Node<'listItem'>> = ({ children }, place, state) =>
  state.blocks(children, place, state);

/** Where the paragraphs of an item stand: as far in as its first words. */
export function inList(place: Place): Place {
  return { ...place, indent: indented(place, hanging), depth: place.depth + 1 };
}

/** A box to tick: in Word by a click, on paper by a pen. */
function tickBox({ checked }: Node<'listItem'>, { run }: Place): Opening | undefined {
  if (checked === null || checked === undefined) return undefined;
  return { children: [new TickBox(checked), words('\t', run)] };
}
