import { expect, it } from 'vitest';
import { judge, table } from './search-measures.ts';

const query = { id: 'q1', cat: 'canon', lang: 'vi', q: 'án treo', rel: ['b', 'c'] };
const ids = new Map(['a', 'b', 'c'].map((id) => [`/${id}/`, id]));

it('ranks documents by their first section', () => {
  const [judged] = judge([query], [['/a/#x', '/a/#y', '/b/#z']], ids);
  expect(judged).toMatchObject({ reciprocalRank: 0.5, recall: 0.5, precision: 0.1, first: 'a' });
});

it('counts queries without a result', () => {
  const judged = judge([query, query], [[], ['/b/']], ids);
  expect(judged.map(({ isEmpty }) => isEmpty)).toEqual([true, false]);
  expect(table(judged)).toContain('0.500');
});
