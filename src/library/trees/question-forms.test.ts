import { describe, expect, it } from 'vitest';
import { textOf } from '../../tree/text.ts';
import { loadLibrary } from '../load.ts';
import type { Question } from '../training.ts';
import { choiceLetters, formKeyTree, questionForms, questionFormsTree } from './question-forms.ts';

const question = (id: string): Question => ({
  id,
  lesson: 'bai',
  objective: 'muc-tieu',
  difficulty: 1,
  stem: `Câu hỏi ${id} là gì?`,
  choices: (['a', 'b', 'c', 'd'] as const).map((choice) => ({
    id: choice,
    text: `Phương án ${choice}`,
    reason: `Lý do của ${choice}.`,
  })),
  key: 'b',
  basis: [],
  curriculum: 'thu',
  file: 'thu.yaml',
});
const curriculum = {
  id: 'thu',
  questions: Array.from({ length: 12 }, (_, index) => question(String(index + 1))),
};

describe('the forms of a test', () => {
  const forms = questionForms(curriculum);

  it('are the same each time, and differ from one another', () => {
    expect(questionForms(curriculum)).toEqual(forms);
    const orders = forms.map(({ questions }) => questions.map((asked) => asked.question.id).join());
    expect(new Set(orders).size).toBe(4);
  });

  it('ask every question once, with every choice once', () => {
    for (const { questions } of forms) {
      expect(questions.map((asked) => Number(asked.question.id)).sort((a, b) => a - b)).toEqual(
        curriculum.questions.map((_, index) => index + 1),
      );
      for (const { choices } of questions) {
        expect(choices.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
      }
    }
  });

  it('name the right choice by the letter that it has there', () => {
    for (const { choices, key } of forms.flatMap(({ questions }) => questions)) {
      expect(choices[choiceLetters.findIndex((letter) => letter === key)]?.id).toBe('b');
    }
    expect(new Set(forms.flatMap(({ questions }) => questions.map(({ key }) => key))).size).toBe(4);
  });
});

describe('in the library', async () => {
  const library = await loadLibrary('content');
  const asking = library.curricula.filter(({ questions }) => questions.length > 0);

  it.each(asking.map((one) => [one.id, one] as const))(
    'the forms of %s differ, and no sheet tells a reason',
    (_, one) => {
      const forms = questionForms(one);
      const orders = forms.map(({ questions }) => questions.map((q) => q.question.id).join());
      expect(new Set(orders).size).toBe(4);
      const sheets = textOf(questionFormsTree(one));
      const key = textOf(formKeyTree(library, one));
      for (const { choices, stem } of one.questions) {
        expect(sheets).toContain(stem);
        expect(key).toContain(stem);
        for (const { reason } of choices) {
          expect(sheets).not.toContain(reason);
          expect(key).toContain(reason);
        }
      }
    },
  );
});
