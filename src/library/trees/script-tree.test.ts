import { expect, it } from 'vitest';
import { paragraph } from '../../tree/build.ts';
import { textOf } from '../../tree/text.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { readingTime, scriptTree } from './script-tree.ts';

const say = (...children: TreeNode[]): TreeNode => ({
  type: 'component',
  name: 'Say',
  attributes: { by: 'Phát thanh viên' },
  children,
});
const cue = (text: string): TreeNode => ({
  type: 'component',
  name: 'Cue',
  attributes: {},
  children: [paragraph(text)],
});
const tree = (...children: TreeNode[]): ContentTree => ({ type: 'root', children });

it('gives what is said a line for each breath and its numbers in words', () => {
  const [said] = scriptTree(tree(say(paragraph('Theo Điều 17. Bà con nhớ.')))).children;
  expect(said).toMatchObject({
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Theo ' },
          { type: 'text', value: 'Điều 17', data: { spoken: 'Điều mười bảy' } },
          { type: 'text', value: '.' },
          { type: 'break' },
          { type: 'text', value: 'Bà con nhớ.' },
        ],
      },
    ],
  });
});

it('leaves what is not said as it stands', () => {
  const written = tree(paragraph('Theo Điều 17. Hết.'), cue('Nhạc 8 giây. Hết.'));
  expect(scriptTree(written)).toEqual(written);
});

it('keeps every word', () => {
  const written = tree(say(paragraph('Ngày 19/6/2009, 5% hộ. Xong.')), cue('Nhạc.'));
  expect(textOf(scriptTree(written))).toBe(textOf(written));
});

it('counts the words as they are said, and the seconds of the cues', () => {
  const words = Array.from({ length: 359 }, () => 'chữ').join(' ');
  expect(readingTime(tree(say(paragraph(`${words} 21`)), cue('Nhạc 8 giây, rồi 4 giây.')))).toEqual(
    { words: 362, cueSeconds: 12, minutes: 3 },
  );
});
