import { expect, it } from 'vitest';
import { compareVietnamese, initialOf } from './collation.ts';

it.each([
  [['gia đình', 'già làng', 'giá']],
  [['tư vấn', 'từ chối', 'tự do']],
  [['an', 'ăn', 'ân', 'dân', 'đảng', 'em', 'êm']],
  [['Điều 2', 'Điều 10', 'Điều 10a']],
  [['hòa giải', 'hòa giải viên']],
])('keeps the order %j', (words) => {
  expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
});

it.each([
  ['Ấp văn hóa', 'Â'],
  ['Đoàn Thanh niên', 'Đ'],
  ['“Ủy ban”', 'U'],
  ['1736/QĐ-UBND', '0–9'],
])('files %s under %s', (text, letter) => {
  expect(initialOf(text)).toBe(letter);
});
