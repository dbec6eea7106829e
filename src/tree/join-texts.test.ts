import { expect, it } from 'vitest';
import { heading, paragraph } from './build.ts';
import { joinTexts } from './join-texts.ts';
import type { TreeNode } from './types.ts';

const link = (url: string): TreeNode => ({ type: 'link', url, children: [] });

it('keeps links between joined texts inside, to the heading or the beginning of the text', () => {
  const urls = ['/b/#ten', '/b/', '/b/#khong-co', '#ten', '/c/', '/b', 'https://b/#ten'];
  const [first] = joinTexts([
    {
      id: 'mot',
      addresses: ['/a/'],
      tree: {
        type: 'root',
        children: [heading(2, 'Tên', 'ten'), ...urls.map((url) => paragraph(link(url)))],
      },
    },
    {
      id: 'hai',
      addresses: ['/b/', '/b/giang-vien/'],
      tree: { type: 'root', children: [heading(2, 'Tên', 'ten')] },
    },
  ]);
  expect(first?.tree.children).toEqual([
    heading(2, 'Tên', 'mot--ten'),
    ...['#hai--ten', '#hai', '#hai', '#mot--ten', '/c/', '/b', 'https://b/#ten'].map((url) =>
      paragraph(link(url)),
    ),
  ]);
});
