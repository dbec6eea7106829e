import { describe, expect, it } from 'vitest';
import { formatPeriod } from './timeline.ts';

describe('a period', () => {
  it.each([
    ['2009-Q3', '2009-Q4', 'Quý III – quý IV năm 2009'],
    ['2010-Q1', '2010-Q4', 'Năm 2010'],
    ['2010-Q4', '2010-Q4', 'Quý IV năm 2010'],
    ['2011-Q1', '2012-Q4', 'Năm 2011 – 2012'],
    ['2009-Q3', '2010-Q4', 'Quý III/2009 – quý IV/2010'],
  ])('from %s to %s reads “%s”', (from, to, text) => {
    expect(formatPeriod(from, to)).toBe(text);
  });
});
