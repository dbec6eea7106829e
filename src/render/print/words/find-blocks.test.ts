import { describe, expect, it } from 'vitest';
import { findDifference } from './find-blocks.ts';
import { noteMark } from './printed-blocks.ts';

const blocks = ['Điều 1', 'Mọi người đều có quyền sống.', 'Điều 2', 'Không ai phải làm nô lệ.'];

describe('pages that hold every block', () => {
  const cases: [name: string, blocks: string[], pages: string[]][] = [
    ['in order', blocks, [blocks.join('\n')]],
    ['in another order', blocks, [[...blocks].reverse().join('\n')]],
    ['broken into lines', ['một hai ba'], ['một\nhai\nba']],
    ['broken by a page with its foot and head', ['một hai ba'], ['một hai\nchân 1', 'Đầu\nba']],
    ['begun elsewhere', ['một hai ba', 'ba bốn'], ['một hai x', 'một hai ba\nba bốn']],
    ['with the number of a note', [`luật${noteMark}, và`], ['luật12, và']],
    ['with its number before a note', [`${noteMark}Lời chú`], ['1Lời chú']],
    ['with its number apart from a note', [`${noteMark}Lời chú`], ['1 Lời chú']],
    ['broken behind a joining sign', ['270/QĐ-TTg'], ['270/QĐ-\nTTg']],
    ['broken between words of Khmer', ['មនុស្សទាំងអស់'], ['មនុស្ស\nទាំងអស់']],
    ['broken within a word that no line holds', ['một xxxxxxxxxx'], ['một xxxx\nxxxxxx']],
    ['with a line for dots to write on', ['Họ tên: ........... Tuổi'], ['Họ tên: Tuổi']],
    ['with a colon behind a label', ['Họ tên'], ['Họ tên:']],
  ];
  it.each(cases)('are accepted %s', (_, expected, pages) => {
    expect(findDifference(expected, pages)).toBeUndefined();
  });
});

describe('pages that do not', () => {
  const cases: [name: string, blocks: string[], pages: string[], page: number, expected: string][] =
    [
      ['a word is another', ['một hai ba'], ['một hay ba'], 1, 'hai ba'],
      ['a word is missing', ['một hai ba'], ['đầu', 'một ba'], 2, 'hai ba'],
      ['a word is split', ['một hai ba'], ['một h ai ba'], 1, 'hai ba'],
      ['a word is split by a line', ['tê̆ nŏ'], ['tê\n̆ nŏ'], 1, 'tê̆ nŏ'],
      ['two words are one', ['một hai ba'], ['một haiba'], 1, 'hai ba'],
      ['something stands between', ['một hai ba'], ['một hai x ba'], 1, 'ba'],
      ['a block stands there once too few', ['một hai', 'một hai'], ['một hai'], 1, 'một hai'],
    ];
  it.each(cases)('are refused when %s', (_, texts, pages, page, expected) => {
    expect(findDifference(texts, pages)).toMatchObject({ page, expected });
  });
});
