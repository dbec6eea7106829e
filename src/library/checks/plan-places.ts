import { blocksOf } from '../../tree/blocks.ts';
import { textOf } from '../../tree/text.ts';
import { walk } from '../../tree/walk.ts';
import type { LocatedEntry } from '../entries.ts';

/** The text of every section and block of the plan, white space collapsed, by id. */
export function planPlaces(entries: readonly LocatedEntry[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { entry } of entries) {
    if (entry.collection !== 'plan' || entry.tree === undefined) continue;
    places.set(entry.id, textOf(entry.tree));
    for (const { node } of walk(entry.tree)) {
      if (node.type === 'component' && node.name === 'Section') {
        places.set(node.attributes.id, textOf(node));
      }
    }
    for (const block of blocksOf(entry.tree)) places.set(block.id, block.text);
  }
  return places;
}
