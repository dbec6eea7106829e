import { body, file } from './benign-file.ts';
import { soundText } from '../hostile/hostile-file.ts';

const sentence = 'Hòa giải viên lắng nghe hai bên rồi nói lại cho rõ. ';

/** Long, and not too long. */
export const lengths = [
  body('a text of three hundred thousand letters', `${sentence.repeat(20)}\n\n`.repeat(280)),
  body('a paragraph of eighteen thousand letters', sentence.repeat(340)),
  body('a text of ten thousand lines', 'Một dòng.\n\n'.repeat(5_000)),
  body(
    'a hundred headings',
    Array.from({ length: 100 }, (_, index) => `## Mục ${index + 1}\n\nChữ.`).join('\n\n'),
  ),
  body(
    'a hundred notes at the foot',
    `${Array.from({ length: 100 }, (_, index) => `Chữ[^${index}].`).join('\n\n')}\n\n${Array.from({ length: 100 }, (_, index) => `[^${index}]: Ghi chú ${index}.`).join('\n\n')}`,
  ),
  body(
    'lists seven levels deep',
    Array.from({ length: 7 }, (_, index) => `${'  '.repeat(index)}- mục`).join('\n'),
  ),
  body('quotations five levels deep', `${'> '.repeat(5)}chữ`),
  body('a paragraph with a thousand marks', 'Chữ **đậm** và *nghiêng*. '.repeat(160)),
  body(
    'a table of thirteen columns',
    `${'| a '.repeat(13)}|\n${'| - '.repeat(13)}|\n${'| 1 '.repeat(13)}|`,
  ),
  file('a name of eighty letters', `materials/${'a'.repeat(80)}/vi.mdx`, soundText('Chữ.')),
];
