import { expect, it } from 'vitest';
import { spokenNumber } from './spoken-numbers.ts';

it.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [25, 'hai mươi lăm'],
  [30, 'ba mươi'],
  [104, 'một trăm lẻ bốn'],
  [168, 'một trăm sáu mươi tám'],
  [2009, 'hai nghìn không trăm lẻ chín'],
  [2024, 'hai nghìn không trăm hai mươi bốn'],
  [10_500, 'mười nghìn năm trăm'],
  [1_000_005, 'một triệu không trăm lẻ năm'],
  [3_000_000_000, 'ba tỷ'],
])('says %i as %s', (value, said) => {
  expect(spokenNumber(value)).toBe(said);
});

it('refuses what is not a whole number', () => {
  expect(() => spokenNumber(1.5)).toThrow('whole number');
});
