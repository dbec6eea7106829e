import { entriesOf } from '../library/entries.ts';
import { answer, answersTo } from './answers.ts';
import type { Answers, Existing, FileChange } from './answers.ts';
import { addToList, setNumber } from './edit-yaml.ts';
import { mdxFile } from './fields.ts';
import { summaryToWrite, toWrite } from './placeholders.ts';
import { objectivesOf, withQuestions } from './questions.ts';

export interface NewLesson {
  readonly curriculum: string;
  readonly lesson: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly objectives: readonly { id: string; text: string }[];
  readonly minutes: number;
  readonly method: string;
}

/** The anchor of the section that the lesson's first questions rest on. */
export const firstSection = { title: 'Điều cần nhớ', anchor: 'dieu-can-nho' } as const;

/** The text of a lesson: a reading, then an activity for each objective. */
export function lessonFile(lesson: NewLesson): FileChange {
  const fields = {
    title: lesson.title,
    summary: lesson.summary ?? summaryToWrite('bài'),
    minutes: lesson.minutes,
    objectives: lesson.objectives.map(({ id }) => id),
    withoutPower: `${toWrite} làm thế nào khi không có điện hoặc máy chiếu.`,
  };
  const body = [
    `## ${firstSection.title}\n\n${toWrite} những điều người học phải mang về, bằng lời dễ hiểu.\n`,
    `## Lỗi hay gặp\n\n${toWrite} những lỗi hay gặp, mỗi lỗi một dòng gạch đầu dòng.\n`,
    `## Trên lớp\n`,
    ...activities(lesson),
  ].join('\n');
  return {
    path: `curricula/${lesson.curriculum}/${lesson.lesson}.mdx`,
    text: mdxFile(fields, body),
  };
}

function activities({ objectives, minutes, method }: NewLesson): string[] {
  const each = Math.floor(minutes / objectives.length);
  return objectives.map(({ id, text }, index) => {
    const isLast = index === objectives.length - 1;
    const own = isLast ? minutes - each * index : each;
    return `<Activity id="viec-${index + 1}" title="Hoạt động ${index + 1}. Cần đặt tên" minutes="${own}" need="must" method="${method}" grouping="small-groups" objectives="${id}">

1. ${toWrite} từng bước, để cuối hoạt động người học làm được điều này: ${text}

<TrainerNote>

${toWrite} lời dặn riêng cho giảng viên, hoặc xóa phần này.

</TrainerNote>

</Activity>
`;
  });
}

/** A new lesson with its questions, in a curriculum that is there and now lists it. */
export function newLesson(answers: Answers, existing: Existing): FileChange[] {
  const curriculum = answer(answers, 'curriculum');
  const lesson: NewLesson = {
    curriculum,
    lesson: answer(answers, 'id'),
    title: answer(answers, 'title'),
    summary: answers.summary?.[0],
    objectives: objectivesOf(existing, curriculum, answersTo(answers, 'objectives')),
    minutes: Number(answer(answers, 'minutes')),
    method: answer(answers, 'method'),
  };
  return [
    lessonFile(lesson),
    withQuestions({ ...lesson, count: 1, section: firstSection.anchor }, existing),
    listed(lesson, existing),
  ];
}

/** The curriculum's file with the lesson at the end of its list, and its minutes added. */
function listed({ curriculum, lesson, minutes }: NewLesson, existing: Existing): FileChange {
  const path = `curricula/${curriculum}/curriculum.yaml`;
  const before = existing.sources.get(path);
  const data = entriesOf(existing.entries, 'curricula').find(({ id }) => id === curriculum)?.data;
  if (before === undefined || data === undefined) {
    throw new Error(`The curriculum “${curriculum}” was not read.`);
  }
  const added = data.lessons.includes(lesson) ? before : addToList(before, 'lessons', lesson);
  const text = setNumber(added, 'minutes', data.minutes + minutes);
  return { path, text, before };
}
