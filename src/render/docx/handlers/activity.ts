import { groupings, needs } from '../../../schema/activity.ts';
import type { BlockHandler, Component } from '../state.ts';
import { paragraphAt } from '../state.ts';
import { headingAt } from './heading.ts';
import { bookmarked } from './paragraph.ts';
import { words } from '../words.ts';

/** As deep as activities stand in the outline of a lesson. */
const depth = 3;

/** An activity: its name, what it takes, its steps. */
export const activity: BlockHandler<Component<'Activity'>> = (node, place, state) => {
  const { title, minutes, need, method, grouping, size, materials } = node.attributes;
  const { run } = place;
  const group = groupings[grouping].toLowerCase() + (size === undefined ? '' : `, ${size} người`);
  const facts = [needs[need], state.copy.methods?.[method] ?? method, group].join(' · ');
  const factsPlace = { ...place, style: 'ActivityFacts' } as const;
  const name = words(title, run);
  return [
    headingAt(depth, bookmarked(node.data?.id, [name], state), state),
    paragraphAt(factsPlace, [
      words(`${minutes} phút`, { ...run, bold: true }),
      words(` · ${facts}`, run),
    ]),
    ...(materials === undefined
      ? []
      : [paragraphAt(factsPlace, [words(`Đồ dùng: ${materials.join('; ')}`, run)])]),
    ...state.blocks(node.children, place, state),
  ];
};
