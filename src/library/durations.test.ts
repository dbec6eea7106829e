import { expect, it } from 'vitest';
import { formatMinutes } from './durations.ts';

it('says minutes as people do', () => {
  expect([45, 60, 90, 450].map(formatMinutes)).toEqual([
    '45 phút',
    '1 giờ',
    '1 giờ 30 phút',
    '7 giờ 30 phút',
  ]);
});
