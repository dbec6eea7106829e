import { expect, it } from 'vitest';
import { parseQuery } from './query.ts';

const forms = (text: string): string[] => parseQuery(text).terms.map(({ form }) => form);

it('spells a query as the index is spelt', () => {
  expect(forms('HOÀ  giải, qui định')).toEqual(forms('hòa giải quy định'));
  expect(forms('1736/QĐ-UBND')).toEqual(['1736/qđ-ubnd']);
});

it('takes quoted words as a phrase', () => {
  expect(parseQuery('tập huấn “báo cáo viên” xã').phrases).toEqual([{ start: 2, end: 5 }]);
});

it.each(['', '  ', '?!…', '""', '🌱', '<>'])('finds no words in %j', (text) => {
  expect(parseQuery(text)).toEqual({ terms: [], phrases: [] });
});

it('stops at a length that no question has', () => {
  expect(parseQuery('luật '.repeat(2000)).terms.length).toBeLessThan(50);
});
