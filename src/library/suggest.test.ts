import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

it('names the id that was probably meant', () => {
  expect(suggest('so-tu-phat', ['so-noi-vu', 'so-tu-phap'])).toBe(
    ' Có phải là “so-tu-phap” không?',
  );
});

it('says nothing when none is near', () => {
  expect(suggest('hoan-toan-khac', ['so-noi-vu', 'so-tu-phap'])).toBe('');
});
