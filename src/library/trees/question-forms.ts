import { bulletList, heading, orderedList, paragraph, strong, table } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { showBases } from '../bases.ts';
import type { Library } from '../library.ts';
import type { Curriculum, Question } from '../training.ts';

/** Names of the forms: neighbours at a table get different ones. */
export const formNames = ['A', 'B', 'C', 'D'] as const;
export type FormName = (typeof formNames)[number];

/** Letters of the choices as a form prints them, whatever their ids are. */
export const choiceLetters = ['A', 'B', 'C', 'D', 'E'] as const;

/** The questions of a curriculum in an order of their own, and their choices. */
export interface QuestionForm {
  name: FormName;
  questions: FormQuestion[];
}

interface FormQuestion {
  question: Question;
  choices: Question['choices'];
  /** Letter of the right choice in this form. */
  key: string;
}

/** The forms of a test: the same for the same curriculum and questions, each in another order. */
export function questionForms({ id, questions }: Pick<Curriculum, 'id' | 'questions'>) {
  return formNames.map((name): QuestionForm => {
    const random = randomFrom(`${id}/${name}`);
    return {
      name,
      questions: shuffled(questions, random).map((question) => {
        const choices = shuffled(question.choices, random);
        const right = choices.findIndex((choice) => choice.id === question.key);
        return { question, choices, key: choiceLetters[right] ?? '' };
      }),
    };
  });
}

/** The sheets to hand out, form by form, without answers. */
export function questionFormsTree(
  curriculum: Curriculum,
  names: readonly FormName[] = formNames,
): ContentTree {
  return {
    type: 'root',
    children: formsNamed(curriculum, names).flatMap(({ name, questions }) => [
      heading(2, `Đề ${name}`, `de-${name.toLowerCase()}`),
      orderedList(
        questions.map(({ question, choices }) => [paragraph(question.stem), choiceList(choices)]),
        { spread: true },
      ),
    ]),
  };
}

/**
 * The key to forms, all when none is named: a table to mark by, then for each question why, and on
 * what basis. The questions stand as in the lessons, those of a single form as in that form.
 */
export function formKeyTree(
  library: Library,
  curriculum: Curriculum,
  names: readonly FormName[] = formNames,
): ContentTree {
  const forms = formsNamed(curriculum, names);
  const [only] = forms.length === 1 ? forms : [];
  const inOrder = only?.questions.map(({ question }) => question) ?? curriculum.questions;
  return {
    type: 'root',
    children: [
      heading(2, 'Bảng chấm', 'bang-cham'),
      ...(only === undefined ? [markingTable(curriculum, forms)] : markingStrips(only)),
      heading(2, 'Vì sao, căn cứ vào đâu', 'vi-sao'),
      ...inOrder.flatMap((question, index) => [
        heading(3, `${index + 1}. ${question.stem}`, `cau-${index + 1}`),
        ...reasons(library, curriculum, question, forms),
      ]),
    ],
  };
}

function formsNamed(curriculum: Curriculum, names: readonly FormName[]): QuestionForm[] {
  return questionForms(curriculum).filter(({ name }) => names.includes(name));
}

/** A row for each question, a column for each form. */
function markingTable({ questions }: Curriculum, forms: readonly QuestionForm[]): TreeNode {
  return table([
    ['Câu', ...forms.map(({ name }) => `Đề ${name}`)],
    ...questions.map((_, index) => [
      String(index + 1),
      ...forms.map((form) => form.questions[index]?.key ?? ''),
    ]),
  ]);
}

/** A single form's letters below their numbers, ten at a time. */
function markingStrips({ questions }: QuestionForm): TreeNode[] {
  const numbered = questions.map(({ key }, index) => [String(index + 1), key] as const);
  const starts = Array.from({ length: Math.ceil(numbered.length / 10) }, (_, strip) => strip * 10);
  return starts.map((start) => {
    const strip = numbered.slice(start, start + 10);
    return table([
      ['Câu', ...strip.map(([number]) => number)],
      ['Đúng', ...strip.map(([, key]) => key)],
    ]);
  });
}

function reasons(
  library: Library,
  curriculum: Curriculum,
  question: Question,
  forms: readonly QuestionForm[],
): TreeNode[] {
  const { choices, key, basis } = question;
  const places = forms.map(({ name, questions }) => {
    const index = questions.findIndex((asked) => asked.question.id === question.id);
    return `đề ${name} câu ${index + 1} chọn ${questions[index]?.key ?? ''}`;
  });
  const bases = showBases(library, basis, curriculum.id).map(({ text }) => text);
  const inOrder = [...choices].sort((a, b) => Number(b.id === key) - Number(a.id === key));
  return [
    paragraph(`Ở ${places.join('; ')}.`),
    bulletList(
      inOrder.map(({ id, text, reason }) => [
        paragraph(strong(id === key ? 'Đúng: ' : 'Sai: '), `“${text}” – ${reason}`),
      ]),
    ),
    paragraph(`Căn cứ: ${bases.join('; ')}.`),
  ];
}

/** Choices as boxes to tick. */
function choiceList(choices: Question['choices']): TreeNode {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: choices.map(({ text }) => ({
      type: 'listItem',
      spread: false,
      checked: false,
      children: [paragraph(text)],
    })),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** Numbers from 0 to below 1, always the same for a seed: FNV-1a, then mulberry32. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
