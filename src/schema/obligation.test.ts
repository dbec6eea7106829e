import { describe, expect, it } from 'vitest';
import { obligationSchema } from './obligation.ts';

const duty = {
  id: 'so-tu-phap-ra-soat',
  summary: 'Rà soát đội ngũ cán bộ',
  mode: 'assigned',
  holders: ['so-tu-phap'],
  kinds: ['survey'],
  passage: { at: 'muc-v-to-chuc-1-p2' },
};

describe('an obligation', () => {
  it('has a holder when assigned or requested, and none when general', () => {
    expect(obligationSchema.safeParse(duty).success).toBe(true);
    expect(obligationSchema.safeParse({ ...duty, mode: 'general', holders: [] }).success).toBe(
      true,
    );
    for (const wrong of [
      { ...duty, holders: [] },
      { ...duty, mode: 'general' },
    ]) {
      const issue = obligationSchema.safeParse(wrong).error?.issues[0];
      expect(issue?.path).toEqual(['holders']);
      expect(issue?.message).toContain('cần ít nhất một cơ quan');
    }
  });
});
