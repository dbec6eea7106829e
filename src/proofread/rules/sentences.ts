import type { Rule } from '../hint.ts';

/** Longer sentences are lost on whoever hears them read aloud. */
const longest = 40;

/** Sentences of more than forty syllables; members of a list that semicolons part count apart. */
export const sentences: Rule = (text) =>
  [...text.matchAll(/[^.!?…;\n]+(?:[.!?…](?!\s|$)[^.!?…;\n]*)*/gu)].flatMap(
    ({ 0: sentence, index }) => {
      const syllables = sentence.match(/\p{L}+/gu)?.length ?? 0;
      if (syllables <= longest) return [];
      const start = index + sentence.length - sentence.trimStart().length;
      return [
        {
          index: start,
          length: sentence.trim().length,
          rule: 'hint/long-sentence',
          message: `Câu dài ${syllables} tiếng, nên dưới ${longest}. Hãy tách thành hai câu.`,
        },
      ];
    },
  );
