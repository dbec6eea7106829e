import { bulletList, heading, orderedList, paragraph, strong } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { showBases } from '../bases.ts';
import type { Library } from '../library.ts';
import type { Question } from '../training.ts';

/** Questions to hand out, and on pages of their own the key with its reasons. */
export function questionsTree(library: Library, questions: readonly Question[]): ContentTree {
  return {
    type: 'root',
    children: [
      heading(2, 'Câu hỏi', 'cau-hoi'),
      paragraph('Mỗi câu chỉ có một phương án đúng. Hãy khoanh chữ cái trước phương án ấy.'),
      ...blankQuestions(questions),
      ...questionKey(library, questions),
    ],
  };
}

/** The questions alone, as they are put to trainees. */
export function blankQuestions(questions: readonly Question[]): TreeNode[] {
  return [
    orderedList(
      questions.map(({ stem, choices }) => [
        paragraph(stem),
        ...choices.map(({ id, text }) => paragraph(`${id}) ${text}`)),
      ]),
      { spread: true },
    ),
  ];
}

/** The right choice of each question, why it is right and the others are not, and the basis. */
export function questionKey(library: Library, questions: readonly Question[]): TreeNode[] {
  return [
    heading(2, 'Đáp án', 'dap-an'),
    orderedList(
      questions.map(({ key, choices, basis, curriculum }) => [
        paragraph(strong(`${key})`), ` ${choices.find(({ id }) => id === key)?.reason ?? ''}`),
        bulletList(
          choices
            .filter(({ id }) => id !== key)
            .map(({ id, reason }) => [paragraph(`${id}) ${reason}`)]),
        ),
        paragraph(
          `Căn cứ: ${showBases(library, basis, curriculum)
            .map(({ text }) => text)
            .join('; ')}.`,
        ),
      ]),
      { spread: true },
    ),
  ];
}
