import { describe, expect, it } from 'vitest';
import { dateSchema, quarterIndex, quarterSchema } from './dates.ts';

describe('a date', () => {
  it('is a real day, as year, month, day', () => {
    expect(dateSchema.safeParse('2009-06-19').success).toBe(true);
    for (const wrong of ['19/6/2009', '2009-02-30', '2009-6-19', '']) {
      expect(dateSchema.safeParse(wrong).error?.issues[0]?.message).toContain('ví dụ 2009-06-19');
    }
  });
});

describe('a quarter', () => {
  it('is a year and one of four', () => {
    expect(quarterSchema.safeParse('2009-Q3').success).toBe(true);
    expect(quarterSchema.safeParse('2009-Q5').error?.issues[0]?.message).toContain('2009-Q5');
  });

  it('can be counted over the years', () => {
    expect(quarterIndex('2010-Q1') - quarterIndex('2009-Q3')).toBe(2);
  });
});
