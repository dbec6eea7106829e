import { describe, expect, it } from 'vitest';
import { choicesIn, matches, toQuery } from './choices.ts';

describe('choices', () => {
  it('all have to be met', () => {
    const facets = 'vai-tro:gia-lang vai-tro:truong-ban loai:leaflet';
    expect(matches(facets, [])).toBe(true);
    expect(matches(facets, [{ name: 'vai-tro', value: 'truong-ban' }])).toBe(true);
    expect(
      matches(facets, [
        { name: 'vai-tro', value: 'truong-ban' },
        { name: 'loai', value: 'form' },
      ]),
    ).toBe(false);
  });

  it('do not match by a part of a name', () => {
    expect(matches('vai-tro:gia-lang', [{ name: 'vai-tro', value: 'gia' }])).toBe(false);
  });

  it('come back from the address as they went in', () => {
    const choices = [{ name: 'chu-de', value: 'dat-dai' }];
    expect(choicesIn(toQuery(choices))).toEqual(choices);
    expect(toQuery([])).toBe('');
  });
});
