import { eachMatch } from '../hint.ts';
import type { Rule } from '../hint.ts';

const lookalikeD: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' };

/** Letters of another alphabet's D, and what old fonts leave when a text is pasted without them. */
export const letters: readonly Rule[] = [
  eachMatch(
    /[ÐƉð]/gu,
    ([letter]) => ({
      message: `Chữ “${letter}” là chữ của tiếng khác trông giống “${lookalikeD[letter] ?? ''}”: máy tìm không thấy.`,
      fix: lookalikeD[letter] ?? '',
    }),
    'hint/letter-d',
  ),
  eachMatch(
    // In TCVN3 signs stand for letters with marks: "ph¸p luËt", "NghÞ ®Þnh".
    /[\p{L}®¬©µ¸¶·¹¨»¾¼½­]*(?:(?<=\p{L})[®¬©µ¸¶·¹¨»¾¼½­]|[®¬©µ¸¶·¹¨»¾¼½](?=\p{L}))[\p{L}®¬©µ¸¶·¹¨»¾¼½­]*/gu,
    ([word]) => ({ message: leftOver(word, 'TCVN3 (.VnTime)') }),
    'hint/old-font',
  ),
  eachMatch(
    // In VNI a mark is a letter behind the vowel: "phaùp luaät".
    /\p{L}*(?:[aeouyAEOUY][ùøûõïÙØÛÕÏ]|[iI][øûõïØÛÕÏ]|[aeoAEO][âåäêëÂÅÄÊË])\p{L}*/gu,
    ([word]) => ({ message: leftOver(word, 'VNI') }),
    'hint/old-font',
  ),
];

function leftOver(word: string, font: string): string {
  return `“${word.slice(0, 30)}” là chữ còn sót của phông cũ ${font}. Hãy gõ lại, hoặc nhập lại tệp Word bằng npm run import.`;
}
