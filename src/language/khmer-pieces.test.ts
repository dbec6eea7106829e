import { expect, it } from 'vitest';
import { khmerPieces } from './khmer-pieces.ts';

it('parts words where no space parts them', () => {
  expect(khmerPieces('មនុស្សទាំងអស់ កើតមក')).toEqual(['មនុស្ស', 'ទាំងអស់', ' ', 'កើតមក']);
});

it('keeps signs with the word before, and the space between', () => {
  expect(khmerPieces('សិទ្ធិ ។ ផ្សេងៗ')).toEqual(['សិទ្ធិ ។', ' ', 'ផ្សេងៗ']);
});

it('gives the text back', () => {
  const text = 'មាត្រា ១៖ មនុស្សទាំងអស់ កើតមកមានសេរីភាព (និងសមភាព) ។ ផ្សេងៗ ៗ';
  expect(khmerPieces(text).join('')).toBe(text);
});
