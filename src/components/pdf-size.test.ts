import { expect, it } from 'vitest';
import { pdfSize } from './pdf-size.ts';

it('names pages and size as Vietnamese writes them', () => {
  expect(pdfSize({ pages: 9, bytes: 84_213 })).toBe('PDF · 9 trang · 84 kB');
  expect(pdfSize({ pages: 44, bytes: 1_250_000 })).toBe('PDF · 44 trang · 1,3 MB');
  expect(pdfSize({ pages: 1, bytes: 120 })).toBe('PDF · 1 trang · 1 kB');
});
