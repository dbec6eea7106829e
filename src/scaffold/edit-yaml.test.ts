import { expect, it } from 'vitest';
import { addToList, setNumber } from './edit-yaml.ts';

it.each([
  ['a: 1 # giữ\nlessons: [mot, hai]\nb: 2\n', 'a: 1 # giữ\nlessons: [mot, hai, ba]\nb: 2\n'],
  ['lessons:\n  - mot\n  - hai\nb: 2\n', 'lessons:\n  - mot\n  - hai\n  - ba\nb: 2\n'],
  ['lessons:\n- mot', 'lessons:\n- mot\n- ba'],
])('adds a word to the end of a list and leaves the rest', (before, after) => {
  expect(addToList(before, 'lessons', 'ba')).toBe(after);
});

it('sets a number and leaves the rest', () => {
  expect(setNumber('minutes: 370 # phút\nb: 2\n', 'minutes', 430)).toBe(
    'minutes: 430 # phút\nb: 2\n',
  );
});

it('names the field that is not what it should be', () => {
  expect(() => addToList('lessons: mot\n', 'lessons', 'ba')).toThrow('lessons');
});
