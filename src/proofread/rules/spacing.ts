import { eachMatch } from '../hint.ts';
import type { Rule } from '../hint.ts';

/** Spaces too many or too few; dots and lines to write on are left as they are. */
export const spacing: readonly Rule[] = [
  eachMatch(
    /(?<=[^\s]) {2,}(?=[^\s])/gu,
    () => ({ message: 'Có nhiều dấu cách liền nhau. Chỉ cần một.', fix: ' ' }),
    'hint/spaces',
  ),
  eachMatch(
    /(?<=[\p{L}\p{N}”)])[ \u00A0]+(?=[,;:!?](?:\s|$)|[.](?:\s|$)(?!\.))/gu,
    () => ({ message: 'Có dấu cách trước dấu câu. Hãy viết dấu câu sát chữ.', fix: '' }),
    'hint/space-before',
  ),
  eachMatch(
    /(?<=\p{L})[,;!?](?=\p{L})/gu,
    ([mark]) => ({ message: `Thiếu dấu cách sau “${mark}”.`, fix: `${mark} ` }),
    'hint/space-after',
  ),
];
