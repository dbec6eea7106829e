import { expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';
import { correctByEar, correctSpelling } from './spelling.ts';

const text =
  'Bảo vệ trẻ em trên không gian mạng; tái hòa nhập cộng đồng; xử lý tình huống; cộng tác; ' +
  'giải quyết tranh chấp; dạy trẻ; chẻ củi; luật, luận. ';
const lexicon = openLexicon(makeLexicon(Array.from({ length: 9 }, () => text)));

it.each([
  ['mnag', { before: 'gian' }, 'mang'],
  ['dogn', { before: 'cong' }, 'dong'],
  ['huogn', { before: 'tinh' }, 'huong'],
  ['cogn', { before: 'nhap', after: 'dong' }, 'cong'],
  ['trannh', { after: 'chap' }, 'tranh'],
  ['quyec', { before: 'giai' }, 'quyet'],
  ['tranhh', {}, 'tranh'],
])('takes "%s" beside %j for "%s"', (word, neighbours, meant) => {
  expect(correctSpelling(word, neighbours, lexicon)).toBe(meant);
});

it('lets the neighbours choose between words equally near', () => {
  expect(correctSpelling('coong', { before: 'nhap', after: 'dong' }, lexicon)).toBe('cong');
});

it('hears ch as tr where only tr is known', () => {
  expect(correctByEar('che', { after: 'em' }, lexicon)).toBe('tre');
  expect(correctByEar('che', { after: 'cui' }, lexicon)).toBeUndefined();
  expect(correctByEar('che', {}, lexicon)).toBeUndefined();
});

it('gives nothing for what is far from any word', () => {
  expect(correctSpelling('zzzzz', {}, lexicon)).toBeUndefined();
});
