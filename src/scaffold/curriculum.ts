import { fileSlug } from '../language/slug.ts';
import { answer, answersTo } from './answers.ts';
import type { Answers, Existing, FileChange } from './answers.ts';
import { fieldLines } from './fields.ts';
import { firstSection, lessonFile } from './lesson.ts';
import { summaryToWrite, toWrite } from './placeholders.ts';
import { withQuestions } from './questions.ts';

/** A new curriculum with one objective, its first lesson and that lesson's question. */
export function newCurriculum(answers: Answers, existing: Existing): FileChange[] {
  const id = answer(answers, 'id');
  const minutes = Number(answer(answers, 'minutes'));
  const title = answer(answers, 'first-lesson');
  const objective = {
    id: 'muc-tieu-1',
    domain: 'skill',
    text: 'Thực hành được điều gì (cần viết: học xong làm được việc gì)',
  };
  const lesson = {
    curriculum: id,
    lesson: fileSlug(title),
    title,
    summary: undefined,
    objectives: [objective],
    minutes,
    method: answer(answers, 'method'),
  };
  const fields = {
    title: answer(answers, 'title'),
    summary: answers.summary?.[0] ?? summaryToWrite('chương trình'),
    strand: answer(answers, 'strand'),
    audiences: answersTo(answers, 'audiences'),
    level: answer(answers, 'level'),
    delivery: ['training'],
    objectives: [objective],
    lessons: [lesson.lesson],
    minutes,
    classSize: { min: 8, max: 30 },
    assessment: {
      before: `${toWrite} biết trình độ người học trước khi học bằng cách nào.`,
      during: `${toWrite} theo dõi trong khi học bằng cách nào.`,
      after: `${toWrite} đánh giá khi học xong bằng cách nào.`,
      pass: `${toWrite} thế nào là đạt.`,
    },
    periodicity: `${toWrite} bao lâu học một lần.`,
    obligations: answersTo(answers, 'obligations'),
  };
  return [
    { path: `curricula/${id}/curriculum.yaml`, text: fieldLines(fields) },
    lessonFile(lesson),
    withQuestions({ ...lesson, count: 1, section: firstSection.anchor }, existing),
  ];
}
