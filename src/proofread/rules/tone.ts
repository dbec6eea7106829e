import type { TonePlace } from '../../schema/site.ts';
import type { Rule } from '../hint.ts';

const [tones, vowels] = ['\u0300\u0301\u0303\u0309\u0323', 'oa oe uy'.split(' ')];

/** Words that end in one of the three with a tone. */
const candidates = /(?<!\p{L})\p{L}*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu;

/** Syllables whose tone stands on the other vowel than the site's way of writing has it. */
export function tone(place: TonePlace): Rule {
  return (text) =>
    [...text.matchAll(candidates)].flatMap(({ 0: word, index }) => {
      const wanted = written(word, place);
      if (wanted === word) return [];
      return [
        {
          index,
          length: word.length,
          rule: 'hint/tone',
          message: `“${word}” bỏ dấu khác lối của thư viện (“${place}”): hãy viết “${wanted}”.`,
          fix: wanted,
        },
      ];
    });
}

const pattern = new RegExp(`^(.*?)([ouOU])([${tones}]?)([aeyAEY])([${tones}]?)$`, 'u');

/** A syllable as it is written with tones in that place; other words stay. */
function written(word: string, place: TonePlace): string {
  const match = pattern.exec(decomposed(word));
  const [, onset = '', first = '', onFirst = '', last = '', onLast = ''] = match ?? [];
  const mark = onFirst + onLast;
  const isOpen = vowels.includes((first + last).toLowerCase());
  // In "quý" and "quả" the u belongs to the onset.
  if (!isOpen || mark.length !== 1 || /q$/iu.test(onset) || !/^[\p{L}]*$/u.test(onset)) return word;
  const spelt = place === 'hòa' ? first + mark + last : first + last + mark;
  return (onset + spelt).normalize('NFC');
}

/** Tones apart from their vowels, but ă, â, ê, ô, ơ, ư, đ whole. */
function decomposed(word: string): string {
  return Array.from(word.normalize('NFC'), (letter) => {
    const parts = letter.normalize('NFD');
    const own = Array.from(parts)
      .filter((part) => !tones.includes(part))
      .join('');
    const mark = Array.from(parts)
      .filter((part) => tones.includes(part))
      .join('');
    return own.normalize('NFC') + mark;
  }).join('');
}
