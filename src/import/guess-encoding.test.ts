import { describe, expect, it } from 'vitest';
import { guessEncoding } from './guess-encoding.ts';
import { encodeLegacy } from './legacy-encodings.ts';
import { isSyllable } from './syllable.ts';

const text = 'Hòa giải viên phải khách quan, công bằng, kịp thời, có lý, có tình và giữ bí mật.';

describe('guessEncoding', () => {
  it.each(['tcvn3', 'vni', 'vietware-x'] as const)('knows %s by the words', (encoding) => {
    expect(guessEncoding(encodeLegacy(text, encoding))).toBe(encoding);
  });

  it('keeps what the font says when the words are too few to tell', () => {
    expect(guessEncoding('Lô', 'vni')).toBe('vni');
    expect(guessEncoding(encodeLegacy('Phân công', 'vietware-x'), 'vietware-x')).toBe('vietware-x');
  });

  it.each([
    text,
    'Le café du théâtre était fermé à Noël.',
    'Plain English words, no marks.',
    '10 m² ± 2 °C',
  ])('leaves %s', (words) => {
    expect(guessEncoding(words)).toBe('unicode');
  });
});

describe('isSyllable', () => {
  it.each('nghiêng khuya quyết giếng gì hòa hoà thuở oan ương đoàn ấp quốc khuỷu yếu ý'.split(' '))(
    'knows %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each('vióỷc cuớa quyóỳt cac tàt ngth str xyz'.split(' '))('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
