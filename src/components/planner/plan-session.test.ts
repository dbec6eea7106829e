import { describe, expect, it } from 'vitest';
import { fitActivities } from './plan-session.ts';

const lesson = [
  { minutes: 10, need: 'may' },
  { minutes: 30, need: 'must' },
  { minutes: 20, need: 'should' },
  { minutes: 15, need: 'must' },
  { minutes: 15, need: 'should' },
] as const;

describe('a session cut to its time', () => {
  it('keeps everything when there is time', () => {
    expect(fitActivities(lesson, 90)).toEqual([true, true, true, true, true]);
  });

  it('lets go first what may go', () => {
    expect(fitActivities(lesson, 80)).toEqual([false, true, true, true, true]);
  });

  it('takes a shorter activity where a longer one has no room', () => {
    expect(fitActivities(lesson, 60)).toEqual([false, true, false, true, true]);
  });

  it('never exceeds the time', () => {
    for (let minutes = 45; minutes <= 120; minutes += 1) {
      const kept = fitActivities(lesson, minutes) ?? [];
      const used = lesson.reduce((sum, part, index) => sum + (kept[index] ? part.minutes : 0), 0);
      expect(used).toBeLessThanOrEqual(minutes);
    }
  });

  it('does not exist when what must be is too long', () => {
    expect(fitActivities(lesson, 44)).toBeUndefined();
  });
});
