import { stringify } from 'yaml';
import { entriesOf } from '../library/entries.ts';
import { outlineOf } from '../tree/outline.ts';
import { answer, answersTo } from './answers.ts';
import type { Answers, Existing, FileChange } from './answers.ts';
import { toWrite } from './placeholders.ts';

interface QuestionSet {
  readonly curriculum: string;
  /** The lesson's name within its curriculum. */
  readonly lesson: string;
  readonly objectives: readonly { id: string; text: string }[];
  /** Questions for each objective. */
  readonly count: number;
  /** Anchor of the section of the lesson that the answers rest on. */
  readonly section: string;
}

/** The file of a curriculum's questions with new ones at its end. */
export function withQuestions(set: QuestionSet, existing: Existing): FileChange {
  const path = `questions/${set.curriculum}.yaml`;
  const before = existing.sources.get(path);
  const taken = new Set(entriesOf(existing.entries, 'questions').map(({ id }) => id));
  const questions = set.objectives
    .flatMap((objective) => Array.from({ length: set.count }, () => objective))
    .map((objective) => question(set, objective, nextId(set.lesson, taken)));
  const text = stringify(questions, { lineWidth: 0 });
  return before === undefined
    ? { path, text }
    : { path, text: before.replace(/\n*$/, '\n') + text, before };
}

function question(set: QuestionSet, objective: { id: string; text: string }, id: string): object {
  return {
    id,
    lesson: set.lesson,
    objective: objective.id,
    difficulty: 2,
    stem: `${toWrite} câu hỏi về một việc có thật, để biết người học “${objective.text.slice(0, 200)}” hay chưa.`,
    choices: [
      { id: 'a', text: `${toWrite} phương án đúng`, reason: `${toWrite} vì sao đúng` },
      { id: 'b', text: `${toWrite} phương án sai hay gặp`, reason: `${toWrite} vì sao sai` },
      { id: 'c', text: `${toWrite} phương án sai khác`, reason: `${toWrite} vì sao sai` },
    ],
    key: 'a',
    basis: [{ section: `${set.lesson}/${set.section}` }],
  };
}

function nextId(lesson: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${lesson}-${number}`)) number += 1;
  const id = `${lesson}-${number}`;
  taken.add(id);
  return id;
}

/** Questions for a lesson that is there. */
export function newQuestions(answers: Answers, existing: Existing): FileChange[] {
  const curriculum = answer(answers, 'curriculum');
  const lesson = answer(answers, 'lesson');
  const tree = entriesOf(existing.entries, 'lessons').find(
    ({ id }) => id === `${curriculum}/${lesson}`,
  )?.tree;
  return [
    withQuestions(
      {
        curriculum,
        lesson,
        objectives: objectivesOf(existing, curriculum, answersTo(answers, 'objectives')),
        count: Number(answer(answers, 'count')),
        section: tree === undefined ? '' : (outlineOf(tree)[0]?.id ?? ''),
      },
      existing,
    ),
  ];
}

/** The objectives of a curriculum that are named, in the order in which they are named. */
export function objectivesOf(
  { entries }: Existing,
  curriculum: string,
  ids: readonly string[],
): { id: string; text: string }[] {
  const known = entriesOf(entries, 'curricula').find(({ id }) => id === curriculum)?.data
    .objectives;
  return ids.flatMap((id) => known?.filter((objective) => objective.id === id) ?? []);
}
