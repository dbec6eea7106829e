import type { PlacedProblem } from './problem.ts';

/**
 * Letters of other scripts that look like Latin ones (Unicode TR 39, the part that a font of ours
 * or a phone's shows alike), and Latin letters in other clothes.
 */
const cyrillic = 'асеорхуіѕјԛԝһӏԁԍгпАВЕЅІЈКМНОРСТХУԚԜҺӀ';
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοικρτυχωϲϳ';
const others = 'օոսցքԼՕՍ\\p{Script=Cherokee}\\p{Script=Lisu}\\p{Script=Coptic}';
const dressed =
  /[\u1D00-\u1D22\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]|[\u24B6-\u24E9\u{1F110}-\u{1F189}]{2}/u;
const lookalike = new RegExp(`[${cyrillic}${greek}${others}]`, 'u');
const disguised = new RegExp(`^[${cyrillic}${others}]+$`, 'u');
const words = /[\p{L}\p{M}\u24B6-\u24E9\u{1F110}-\u{1F189}]+/gu;
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\u1D00-\u1D22\u24B6-\u24E9\u{1F110}-\u{1F189}\uFF21-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** A word with a letter that is not the one that it seems to be: search and links miss it. */
export function lookalikeProblem(text: string): Omit<PlacedProblem, 'line'> | undefined {
  if (!foreign.test(text)) return undefined;
  for (const { 0: word, index } of text.matchAll(words)) {
    const isMixed = /\p{Script=Latin}/u.test(word) && lookalike.test(word);
    if (!isMixed && !disguised.test(word) && !dressed.test(word)) continue;
    const letter = (dressed.exec(word) ?? lookalike.exec(word))?.[0] ?? '';
    return {
      column: index + word.indexOf(letter) + 1,
      rule: 'text/lookalike',
      message: `Chữ “${letter}” trong “${word.slice(0, 30)}” là chữ của một bộ chữ khác trông giống chữ La-tinh. Hãy gõ lại từ này.`,
    };
  }
  return undefined;
}
