import { expect, it } from 'vitest';
import { formatDate, formatOfficialDate } from './dates.ts';

it('writes a date for readers without zeros', () => {
  expect(formatDate('1999-07-09')).toBe('9/7/1999');
});

it.each([
  ['2009-06-19', 'ngày 19 tháng 6 năm 2009'],
  ['1999-07-09', 'ngày 09 tháng 7 năm 1999'],
  ['2009-02-27', 'ngày 27 tháng 02 năm 2009'],
])('writes %s as documents do: %s', (iso, text) => {
  expect(formatOfficialDate(iso)).toBe(text);
});

it('refuses what is not a date', () => {
  expect(() => formatDate('19/6/2009')).toThrow('2009-06-19');
});
