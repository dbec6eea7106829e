import { expect, it } from 'vitest';
import { encodePrefix, encodeText, encodeWord } from './index-words.ts';

it('gives words and codes as the index holds them, and the parts of codes at the end', () => {
  const words = ['số', '1736/qđ-ubnd', 'điều', '1736', 'qđ', 'ubnd'];
  expect(encodeText('Số 1736/QĐ-UBND: Điều')).toBe(words.map(encodeWord).join(' '));
});

it('encodes đ as a d with a mark, which folds away', () => {
  expect(encodePrefix('điều').normalize('NFD').replace(/\p{M}/gu, '')).toBe('dieu');
});

it('closes words, so that none is the beginning of another', () => {
  expect(encodeWord('cách').startsWith(encodeWord('ca'))).toBe(false);
});
