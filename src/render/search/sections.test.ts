import { expect, it } from 'vitest';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { treeToSections } from './sections.ts';

const text = (value: string): TreeNode => ({ type: 'text', value });
const paragraph = (value: string, id?: string): TreeNode => ({
  type: 'paragraph',
  children: [text(value)],
  ...(id === undefined ? {} : { data: { id } }),
});
const heading = (depth: 1 | 2 | 3, value: string, id: string): TreeNode => ({
  type: 'heading',
  depth,
  children: [text(value)],
  data: { id },
});
const section = (id: string, mark: string, ...children: TreeNode[]): TreeNode => ({
  type: 'component',
  name: 'Section',
  attributes: { id, mark },
  children,
});
const item = (mark: string, ...children: TreeNode[]): TreeNode => ({
  type: 'component',
  name: 'Item',
  attributes: { mark },
  children,
});

const tree: ContentTree = {
  type: 'root',
  children: [
    paragraph('Thực hiện Chỉ thị số 32-CT/TW.', 'mo-dau-p1'),
    section(
      'muc-v',
      'V.',
      heading(2, 'Tổ chức thực hiện', 'muc-v'),
      section(
        'muc-v-1',
        '1.',
        heading(3, 'Sở Tư pháp', 'muc-v-1'),
        item('-', paragraph('Chủ trì.')),
      ),
      item('2.', paragraph('Sở Tài chính.')),
    ),
    paragraph('Nơi nhận.', 'mo-dau-p2'),
  ],
};

it('gives a section per heading and per run of blocks under none, with printed marks', () => {
  expect(treeToSections(tree)).toEqual([
    { anchor: 'mo-dau-p1', headings: [], text: 'Thực hiện Chỉ thị số 32-CT/TW.' },
    { anchor: 'muc-v', headings: ['V. Tổ chức thực hiện'], text: '2. Sở Tài chính.' },
    {
      anchor: 'muc-v-1',
      headings: ['V. Tổ chức thực hiện', '1. Sở Tư pháp'],
      text: '- Chủ trì.',
    },
    { anchor: 'mo-dau-p2', headings: [], text: 'Nơi nhận.' },
  ]);
});

it('follows headings that stand outside sections', () => {
  const children = [
    heading(2, 'Một', 'mot'),
    paragraph('a'),
    heading(3, 'Hai', 'hai'),
    paragraph('b'),
    heading(2, 'Ba', 'ba'),
  ];
  expect(treeToSections({ type: 'root', children })).toEqual([
    { anchor: 'mot', headings: ['Một'], text: 'a' },
    { anchor: 'hai', headings: ['Một', 'Hai'], text: 'b' },
    { anchor: 'ba', headings: ['Ba'], text: '' },
  ]);
});
