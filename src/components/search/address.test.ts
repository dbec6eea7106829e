import { expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

it('keeps query, filters and the wish for the very words', () => {
  const state = { text: 'hòa giải & <b>', literal: true, filters: { loai: 'to-gap', tieng: 'vi' } };
  expect(readAddress(`?${writeAddress(state)}`)).toEqual(state);
});

it('leaves out what is not set, and ignores what it does not know', () => {
  expect(writeAddress({ text: '', literal: false, filters: {} })).toBe('');
  expect(readAddress('?x=1&loai=')).toEqual({ text: '', literal: false, filters: {} });
});
