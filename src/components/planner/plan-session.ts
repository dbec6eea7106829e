/** An activity as the planner weighs it. */
export interface PlannedActivity {
  minutes: number;
  need: 'must' | 'should' | 'may';
}

/**
 * Which activities of a lesson fit into so many minutes: all that must be, then what should be,
 * then what may be, each in the order of the lesson as far as there is room. Undefined when not
 * even what must be fits.
 */
export function fitActivities(
  activities: readonly PlannedActivity[],
  minutes: number,
): boolean[] | undefined {
  const kept = activities.map(({ need }) => need === 'must');
  let left = minutes - sum(activities.filter((_, index) => kept[index]));
  if (left < 0) return undefined;
  for (const need of ['should', 'may'] as const) {
    for (const [index, activity] of activities.entries()) {
      if (activity.need !== need || activity.minutes > left) continue;
      kept[index] = true;
      left -= activity.minutes;
    }
  }
  return kept;
}

function sum(activities: readonly PlannedActivity[]): number {
  return activities.reduce((total, { minutes }) => total + minutes, 0);
}
