import { expect, it } from 'vitest';
import { groupByInitial } from './alphabet.ts';

it('groups by letter in Vietnamese order, with an id for each', () => {
  const entries = ['Đoàn', 'Dân', 'Ấp', 'An'].map((title) => ({ title, href: '/', kind: '' }));
  const groups = groupByInitial(entries).map(({ id, initial }) => `${id} ${initial}`);
  expect(groups).toEqual(['chu-cai-1 A', 'chu-cai-2 Â', 'chu-cai-3 D', 'chu-cai-4 Đ']);
});
