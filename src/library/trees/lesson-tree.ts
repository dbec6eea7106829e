import { needs } from '../../schema/activity.ts';
import { bulletList, heading, paragraph, strong, table } from '../../tree/build.ts';
import { withoutTrainerNotes } from '../../tree/trainer-notes.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { Library } from '../library.ts';
import type { Lesson } from '../training.ts';
import { blankQuestions, questionKey } from './questions-tree.ts';

/** A lesson to hand to trainees: its aims, its text without notes to the trainer, its questions. */
export function traineeTree(lesson: Lesson): ContentTree {
  return {
    type: 'root',
    children: [
      ...aims(lesson),
      ...withoutTrainerNotes(lesson.tree).children,
      ...(lesson.questions.length === 0
        ? []
        : [heading(2, 'Tự kiểm tra', 'tu-kiem-tra'), ...blankQuestions(lesson.questions)]),
    ],
  };
}

/** A lesson plan for the trainer: the running of the session, the full text, questions with key. */
export function trainerTree(library: Library, lesson: Lesson): ContentTree {
  const methods = new Map(library.methods.map(({ id, title }) => [id, title]));
  const handouts = library.materials.filter(({ id }) => lesson.handouts.includes(id));
  let clock = 0;
  return {
    type: 'root',
    children: [
      heading(2, 'Tiến trình', 'tien-trinh'),
      table([
        ['Phút', 'Hoạt động', 'Phương pháp', 'Đồ dùng', 'Mức'],
        ...lesson.activities.map(({ title, minutes, method, materials = [], need }) => {
          const from = clock;
          clock += minutes;
          const things = materials.length === 0 ? '–' : materials.join('; ');
          return [`${from}–${clock}`, title, methods.get(method) ?? method, things, needs[need]];
        }),
      ]),
      paragraph(strong('Khi thiếu thời gian: '), shortening(lesson)),
      paragraph(strong('Khi không có điện: '), lesson.withoutPower),
      ...(handouts.length === 0
        ? []
        : [
            paragraph(strong('Tài liệu phát tay: '), handouts.map(({ title }) => title).join('; ')),
          ]),
      ...aims(lesson),
      ...lesson.tree.children,
      ...(lesson.questions.length === 0
        ? []
        : [
            heading(2, 'Câu hỏi kiểm tra', 'cau-hoi-kiem-tra'),
            ...blankQuestions(lesson.questions),
            ...questionKey(library, lesson.questions),
          ]),
    ],
  };
}

/** What may go first when time runs short, and how long the rest takes. */
export function shortening({ activities }: Lesson): string {
  const left = (kept: readonly string[]): number =>
    activities
      .filter(({ need }) => kept.includes(need))
      .reduce((sum, { minutes }) => sum + minutes, 0);
  const titles = (wanted: string): string =>
    activities
      .filter(({ need }) => need === wanted)
      .map(({ title }) => `“${title}”`)
      .join(', ');
  const may = titles('may');
  const should = titles('should');
  const steps = [
    ...(may === '' ? [] : [`bỏ ${may}, còn ${left(['must', 'should'])} phút`]),
    ...(should === '' ? [] : [`bỏ tiếp ${should}, còn ${left(['must'])} phút`]),
  ];
  return steps.length === 0
    ? 'mọi hoạt động đều phải có; hãy dời buổi học.'
    : `${steps.join('; ')}.`;
}

function aims({ objectives }: Lesson): TreeNode[] {
  return [
    heading(2, 'Học xong bài này', 'hoc-xong-bai-nay'),
    bulletList(objectives.map(({ text }) => text)),
  ];
}
