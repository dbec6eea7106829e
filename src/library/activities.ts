import type { ActivityAttributes } from '../schema/activity.ts';
import type { ContentTree } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';

/** The activities of a lesson in the order of its text. */
export function activitiesOf(tree: ContentTree): ActivityAttributes[] {
  return [...walk(tree)].flatMap(({ node }) =>
    node.type === 'component' && node.name === 'Activity' ? [node.attributes] : [],
  );
}

export function minutesOf(parts: readonly { minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
