import { expect, it } from 'vitest';
import { keysOf } from '../../tests/search/keys.ts';
import { normalise } from './normalise.ts';
import { decodeTelex, decodeVni } from './typing.ts';

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ');
const rhymes = (
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eo ê êm ên ênh êu i ia im in inh iêm iên ' +
  'iêng iêu o oa oai oan oang oanh oay oăn oe oi om on ong ô ôi ôm ôn ông ơ ơi ơm ơn u ua ui um un ung ' +
  'uân uê uôi uôm uôn uông uy uyên ư ưa ươi ươm ươn ương ưu ưng'
).split(' ');

function* syllables(): Generator<string> {
  for (const onset of onsets) {
    for (const rhyme of rhymes) {
      if ((onset === 'qu' || onset === 'gi') && rhyme.startsWith(onset.slice(-1))) continue;
      if (onset === 'qu' && /^[oôơư]/.test(rhyme)) continue;
      for (const tone of ['', ...tones]) {
        const vowel = /[ăâêôơư](?!.*[ăâêôơư])|[aeiouy]/u.exec(rhyme);
        const end = (vowel?.index ?? 0) + 1;
        yield normalise(onset + rhyme.slice(0, end) + tone + rhyme.slice(end)).normalize('NFC');
      }
    }
  }
}

it.each(['telex', 'vni'] as const)('turns %s keys back into each syllable', (method) => {
  const decode = method === 'telex' ? decodeTelex : decodeVni;
  const letters = (text: string): string => text.normalize('NFD').split('').sort().join('');
  const wrong: string[] = [];
  let seen = 0;
  for (const syllable of syllables()) {
    for (const toneAtEnd of [true, false]) {
      const keys = keysOf(syllable, method, { toneAtEnd });
      if (keys === syllable) continue;
      seen += 1;
      const decoded = decode(keys) ?? '';
      if (letters(decoded) !== letters(syllable))
        wrong.push(`${keys}: ${decoded}, not ${syllable}`);
    }
  }
  expect(seen).toBeGreaterThan(10_000);
  expect(wrong.slice(0, 20)).toEqual([]);
});

it.each([
  ['truwowngf', 'trường'],
  ['truongwf', 'trường'],
  ['ddieeuf', 'điều'],
  ['dieeuf', 'diều'],
  ['didnhj', 'định'],
  ['hieejn', 'hiện'],
  ['hieenj', 'hiện'],
  ['luaatj', 'luật'],
  ['quyeenf', 'quyền'],
  ['giaf', 'già'],
  ['giaas', 'giấ'],
  ['thuyr', 'thủy'],
  ['khoer', 'khỏe'],
  ['toans', 'toán'],
  ['ngoaif', 'ngoài'],
  ['ruwng', 'rưng'],
  ['wngf', 'ừng'],
])('reads the Telex keys %s as %s', (keys, syllable) => {
  expect(decodeTelex(keys)).toBe(syllable);
});

it.each([
  ['d9ie62u', 'điều'],
  ['dieu962', 'điều'],
  ['ho2a', 'hòa'],
  ['gia3i', 'giải'],
  ['vie6n', 'viên'],
  ['tru7o7ng2', 'trường'],
  ['truo72ng', 'trường'],
])('reads the VNI keys %s as %s', (keys, syllable) => {
  expect(decodeVni(keys)).toBe(syllable);
});

it.each(['', 'ban', 'thi', '1736', 'luật', 'qh13'])('finds no Telex in "%s"', (text) => {
  expect(decodeTelex(text)).toBeUndefined();
});

it.each(['', 'ban', '1736', '14', 'luật'])('finds no VNI in "%s"', (text) => {
  expect(decodeVni(text)).toBeUndefined();
});
