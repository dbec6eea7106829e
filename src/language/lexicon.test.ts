import { expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';

const text = 'Tổ hòa giải; hoà giải viên ở cơ sở. Bạo lực gia đình, hội đồng nhân dân. ';
const lexicon = openLexicon(makeLexicon(Array.from({ length: 9 }, () => text)));

it('counts words in one spelling, and without marks under all marks', () => {
  expect(lexicon.frequencyOf('hòa')).toBe(18);
  expect(lexicon.frequencyOf('hoa')).toBe(18);
  expect(lexicon.frequencyOf('hoà')).toBe(0);
});

it('knows which words stand side by side, clause by clause', () => {
  expect(lexicon.isPair('hoa', 'giai')).toBe(true);
  expect(lexicon.isPair('giai', 'vien')).toBe(true);
  expect(lexicon.isPair('giai', 'hoa')).toBe(false);
  expect(lexicon.isPair('hoa', 'xyz')).toBe(false);
});

it('knows the phrase behind initials, with and without đ', () => {
  expect(lexicon.phraseOf('hgv')).toBe('hòa giải viên');
  expect(lexicon.phraseOf('blgđ')).toBe('bạo lực gia đình');
  expect(lexicon.phraseOf('blgd')).toBe('bạo lực gia đình');
  expect(lexicon.phraseOf('đgv')).toBeUndefined();
});

it('prefers a whole phrase to a piece of a longer one', () => {
  const law = openLexicon(
    makeLexicon(Array.from({ length: 9 }, () => 'Hội đồng nhân dân xã; hòa giải dân sự.')),
  );
  expect(law.phraseOf('hđndx')).toBe('hội đồng nhân dân xã');
  expect(law.phraseOf('hdnd')).toBe('hội đồng nhân dân');
});

it('is the same for the same texts', () => {
  expect(makeLexicon([text, text])).toEqual(makeLexicon([text, text]));
});
