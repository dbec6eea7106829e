import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it('removes tone marks and letter marks and keeps case', () => {
  expect(fold('Đặng Thùy Trâm ở Đường số 9')).toBe('Dang Thuy Tram o Duong so 9');
});

it('is idempotent and stable under NFD', () => {
  const text = 'Ừ, những ê̆ ô̆ ơ̆ ư̆ của tiếng M’nông';
  expect(fold(fold(text))).toBe(fold(text));
  expect(fold(text.normalize('NFD'))).toBe(fold(text));
});
