import type { Rule } from '../hint.ts';

/** Straight quotation marks; turned where they open and close in pairs. */
export const quotes: Rule = (text) => {
  const marks = [...text.matchAll(/"/gu)].map(({ index }) => index);
  const isPaired =
    marks.length % 2 === 0 &&
    marks.every((index, place) => {
      const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]];
      return place % 2 === 0
        ? /[\s([“/–-]/u.test(before) && /\S/u.test(after)
        : /\S/u.test(before) && /[\s.,;:!?)\]”/…–-]/u.test(after);
    });
  return marks.map((index, place) => ({
    index,
    length: 1,
    rule: 'hint/quotes',
    message: 'Dấu ngoặc kép thẳng ("). Hãy dùng “ và ”.',
    ...(isPaired ? { fix: place % 2 === 0 ? '“' : '”' } : {}),
  }));
};
