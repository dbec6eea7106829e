import { describe, expect, it } from 'vitest';
import { audienceSchema } from './audience.ts';

const audience = {
  name: 'Già làng',
  order: 1,
  role: 'community',
  summary: 'Người có uy tín trong làng.',
  passages: [{ at: 'muc-iii-4-p3', quote: 'già làng' }],
};

describe('an audience', () => {
  it('is of the plan when a passage shows it', () => {
    expect(audienceSchema.parse(audience).inPlan).toBe(true);
  });

  it('is not of the plan without a passage, unless it says so', () => {
    const modern = { ...audience, passages: [] };
    expect(audienceSchema.safeParse(modern).error?.issues[0]?.message).toContain('inPlan: false');
    expect(audienceSchema.safeParse({ ...modern, inPlan: false }).success).toBe(true);
    expect(audienceSchema.safeParse({ ...audience, inPlan: false }).success).toBe(false);
  });
});
