import type { Rule, TextHint } from '../hint.ts';
import { doubtful, mistaken } from './confusion-list.ts';

/** Words that are often taken for each other. */
export const confusions: readonly Rule[] = [
  finder(mistaken, (found, right) => {
    const fix = /^\p{Lu}/u.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
    return { rule: 'hint/word', message: `“${found}”: hãy viết “${fix}”.`, fix };
  }),
  finder(doubtful, (found, why) => ({
    rule: 'hint/word-doubt',
    message: `“${found}”: hãy xem lại nghĩa (${why}).`,
  })),
];

function finder(
  list: Readonly<Record<string, string>>,
  tell: (found: string, listed: string) => Omit<TextHint, 'index' | 'length'>,
): Rule {
  const words = Object.keys(list).map((word) => word.replaceAll(' ', '[ \\n]'));
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const listed = list[found.toLowerCase().replace('\n', ' ')];
      return listed === undefined ? [] : [{ index, length: found.length, ...tell(found, listed) }];
    });
}
