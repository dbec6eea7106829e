import { expect, it } from 'vitest';
import { heading, paragraph } from './build.ts';
import { prefixIds } from './prefix-ids.ts';

it('puts a prefix before ids and the links to them, and before nothing else', () => {
  const links = (urls: string[]) =>
    urls.map((url) => ({ type: 'link' as const, url, children: [] }));
  const tree = {
    type: 'root' as const,
    children: [heading(2, 'Tên', 'ten'), paragraph(...links(['#ten', '/ke-hoach/']))],
  };
  expect(prefixIds(tree, 'a--')).toEqual({
    type: 'root',
    children: [heading(2, 'Tên', 'a--ten'), paragraph(...links(['#a--ten', '/ke-hoach/']))],
  });
  expect(tree.children[0]?.data).toEqual({ id: 'ten' });
});
