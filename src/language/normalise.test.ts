import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

/** Every onset, rhyme and tone of Vietnamese put together, in either case: some 30,000 syllables. */
function* syllables(): Generator<string> {
  const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh ph q qu r s t th tr v x'.split(' ');
  const rhymes =
    'a ai an ang anh ao au ay ă ăn â âu e en eo ê ên êu i ia iên iêu in o oa oai oan oăn oe oen oi on ô ơ ' +
    'u ua uân uê ui un uô uôi uơ uy uya uyên uynh ư ưa ươi ương ưu y yên yêu';
  for (const onset of onsets) {
    for (const rhyme of rhymes.split(' ')) {
      for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']) {
        for (let place = 1; place <= rhyme.length; place += 1) {
          yield (onset + rhyme.slice(0, place) + tone + rhyme.slice(place)).normalize('NFC');
        }
      }
    }
  }
}

describe('normalise', () => {
  it('is idempotent, stable under NFD, and keeps the letters, for every syllable', () => {
    for (const lower of syllables()) {
      for (const syllable of [lower, lower.toUpperCase()]) {
        const normal = normalise(syllable);
        if (normalise(normal) !== normal) expect.fail(`${syllable} is not stable`);
        if (normalise(syllable.normalize('NFD')) !== normal)
          expect.fail(`${syllable} as NFD differs`);
        const letters = (text: string): string => fold(text).toLowerCase().replace(/y/g, 'i');
        if (letters(normal) !== letters(syllable)) expect.fail(`${syllable} became ${normal}`);
      }
    }
  });

  it.each([
    ['hoà giải', 'hòa giải'],
    ['khoẻ', 'khỏe'],
    ['Tuỳ', 'Tùy'],
    ['UỶ BAN', 'ỦY BAN'],
    ['quý', 'quí'],
    ['Qui định', 'Quy định'],
    ['kỹ năng', 'kĩ năng'],
    ['lý luận', 'lí luận'],
    ['M’nông', "M'nông"],
    ['S`tiêng', 'Stiêng'],
    ['\u00d0ồng', 'Đồng'],
    ['pháp\u200b luật', 'pháp luật'],
  ])('gives %s and %s one spelling', (left, right) => {
    expect(normalise(left)).toBe(normalise(right));
  });

  it.each(['quá', 'toàn', 'hoạch', 'huyện', 'khuỷu', 'y tế', 'quyết', 'già làng'])(
    'leaves %s',
    (word) => {
      expect(normalise(word)).toBe(word);
    },
  );
});
