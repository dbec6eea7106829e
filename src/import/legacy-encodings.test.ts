import { describe, expect, it } from 'vitest';
import { decodeLegacy, encodeLegacy } from './legacy-encodings.ts';

const encodings = ['tcvn3', 'vni', 'vietware-x'] as const;
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Every small letter of Vietnamese that ASCII lacks: 67. */
const letters = [
  ...Array.from('aăâeêioôơuưy').flatMap((base) =>
    tones.map((tone) => (base + tone).normalize('NFC')),
  ),
  'đ',
].filter((letter) => /[^\p{ASCII}]/u.test(letter));

/** Every onset, vowel, tone and ending put together, Vietnamese or not. */
function* syllables(): Generator<string> {
  const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ');
  const vowels =
    'a ă â e ê i o ô ơ u ư y oa oă oe uâ uê uô uơ uy iê yê ươ ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ưa ui ưi ưu uya uyê oai uôi ươi ươu iêu';
  const endings = ' c ch m n ng nh p t'.split(' ');
  for (const onset of onsets) {
    for (const vowel of vowels.split(' ')) {
      for (const tone of tones) {
        for (let place = 1; place <= vowel.length; place += 1) {
          for (const ending of endings) {
            yield (onset + vowel.slice(0, place) + tone + vowel.slice(place) + ending).normalize(
              'NFC',
            );
          }
        }
      }
    }
  }
}

describe.each(encodings)('%s', (encoding) => {
  it('stores each of the 67 letters in its own Latin-1 codes', () => {
    expect(letters).toHaveLength(67);
    const stored = letters.map((letter) => encodeLegacy(letter, encoding));
    expect(new Set(stored).size).toBe(67);
    for (const code of stored) expect(code).toMatch(/^[\u0020-\u00FF]{1,2}$/u);
  });

  it('gives back every syllable', () => {
    let count = 0;
    for (const syllable of syllables()) {
      const back = decodeLegacy(encodeLegacy(syllable, encoding), encoding);
      if (back !== syllable) expect.fail(`${syllable} became ${back}`);
      count += 1;
    }
    expect(count).toBeGreaterThan(50_000);
  });

  it('leaves figures, signs and plain letters', () => {
    const text = 'Abc xyz 0123456789 .,;:!?()/-+"\'%';
    expect(decodeLegacy(text, encoding)).toBe(text);
  });
});

describe.each(['vni', 'vietware-x'] as const)('%s', (encoding) => {
  it('gives back every capital, its mark typed large or small', () => {
    for (const letter of letters.map((small) => small.toUpperCase())) {
      const stored = encodeLegacy(letter, encoding);
      expect(decodeLegacy(stored, encoding)).toBe(letter);
      if (stored.length === 2) {
        const smallMark = stored.slice(0, 1) + stored.slice(1).toLowerCase();
        expect(decodeLegacy(smallMark, encoding)).toBe(letter);
      }
    }
  });
});

describe('known texts', () => {
  it.each([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'tr\u00ADêng hîp kh«ng thÓ ch¹y ®\u00ADîc', 'trường hợp không thể chạy được'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    [
      'vietware-x',
      'Cäüng hoìa xaî häüi chuí nghéa Viãût Nam',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
    ['vietware-x', 'Thaình phäú Âaì Nàông', 'Thành phố Đà Nẵng'],
  ] as const)('in %s: %s', (encoding, stored, text) => {
    expect(decodeLegacy(stored, encoding)).toBe(text);
  });

  it('read what Word makes of single codes', () => {
    expect(decodeLegacy('\uF0B5 m\u03BC', 'tcvn3')).toBe('à mà');
    expect(decodeLegacy('tr\u2010êng', 'tcvn3')).toBe('trường');
  });
});
