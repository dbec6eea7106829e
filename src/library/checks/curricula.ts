import type { Problem } from '../../tree/problem.ts';
import { activitiesOf, minutesOf } from '../activities.ts';
import type { Entry, LocatedEntry } from '../entries.ts';
import { suggest } from '../suggest.ts';
import { locatedOf, nodesOf, problemAt, problemAtNode } from './place.ts';

/** Minutes that do not add up, lessons and objectives that do not meet. */
export function curriculumProblems(entries: readonly LocatedEntry[]): Problem[] {
  const curricula = locatedOf(entries, 'curricula');
  const lessons = locatedOf(entries, 'lessons');
  const questions = locatedOf(entries, 'questions').map(({ entry }) => entry);
  return [
    ...curricula.flatMap((curriculum) => [
      ...orderProblems(
        curriculum,
        lessons.filter(({ entry }) => folderOf(entry) === curriculum.entry.id),
      ),
    ]),
    ...lessons.flatMap((lesson) => {
      const curriculum = curricula.find(({ entry }) => entry.id === folderOf(lesson.entry));
      return lessonProblems(
        lesson,
        curriculum?.entry,
        questions.filter(
          ({ file, data }) =>
            file === `questions/${folderOf(lesson.entry)}.yaml` &&
            data.lesson === stemOf(lesson.entry),
        ),
      );
    }),
  ];
}

const folderOf = ({ id }: { id: string }): string => id.replace(/\/.*$/, '');
const stemOf = ({ id }: { id: string }): string => id.replace(/^.*\//, '');

type Located<C extends 'curricula' | 'lessons'> = LocatedEntry & { entry: Entry<C> };

function orderProblems(
  curriculum: Located<'curricula'>,
  lessons: readonly Located<'lessons'>[],
): Problem[] {
  const { data } = curriculum.entry;
  const stems = lessons.map(({ entry }) => stemOf(entry));
  const sum = minutesOf(lessons.map(({ entry }) => entry.data));
  const taught = new Set(lessons.flatMap(({ entry }) => entry.data.objectives));
  return [
    ...data.lessons.flatMap((stem, index) =>
      stems.includes(stem)
        ? []
        : [
            problemAt(
              curriculum,
              ['lessons', index],
              'lesson/missing',
              `Chương trình không có bài “${stem}.mdx”.${suggest(stem, stems)}`,
            ),
          ],
    ),
    ...lessons
      .filter(({ entry }) => !data.lessons.includes(stemOf(entry)))
      .map((lesson) =>
        problemAt(
          lesson,
          [],
          'lesson/unlisted',
          `Bài này không có trong danh sách lessons của curriculum.yaml. Hãy thêm “${stemOf(lesson.entry)}” vào đó.`,
        ),
      ),
    ...(sum === data.minutes
      ? []
      : [
          problemAt(
            curriculum,
            ['minutes'],
            'minutes/sum',
            `Chương trình ghi ${data.minutes} phút, các bài cộng lại ${sum} phút. Hãy sửa cho khớp.`,
          ),
        ]),
    ...data.objectives.flatMap(({ id }, index) =>
      taught.has(id)
        ? []
        : [
            problemAt(
              curriculum,
              ['objectives', index, 'id'],
              'objective/untaught',
              `Không bài nào dạy mục tiêu “${id}”. Hãy thêm mã này vào objectives của một bài, hoặc bỏ mục tiêu.`,
            ),
          ],
    ),
  ];
}

function lessonProblems(
  lesson: Located<'lessons'>,
  curriculum: Entry<'curricula'> | undefined,
  questions: readonly Entry<'questions'>[],
): Problem[] {
  const { data, tree } = lesson.entry;
  if (curriculum === undefined || tree === undefined) {
    return [
      problemAt(
        lesson,
        [],
        'lesson/orphan',
        'Bài nằm trong một thư mục không có curriculum.yaml. Hãy thêm tệp ấy, hoặc chuyển bài.',
      ),
    ];
  }
  const known = curriculum.data.objectives.map(({ id }) => id);
  const activities = activitiesOf(tree);
  const sum = minutesOf(activities);
  return [
    ...(sum === data.minutes
      ? []
      : [
          problemAt(
            lesson,
            ['minutes'],
            'minutes/sum',
            `Bài ghi ${data.minutes} phút, các hoạt động cộng lại ${sum} phút. Hãy sửa cho khớp.`,
          ),
        ]),
    ...data.objectives.flatMap((id, index): Problem[] => {
      const at = ['objectives', index];
      if (!known.includes(id)) {
        return [
          problemAt(
            lesson,
            at,
            'objective/unknown',
            `Chương trình không có mục tiêu “${id}”.${suggest(id, known)}`,
          ),
        ];
      }
      const lacks = [
        ...(activities.some(({ objectives }) => objectives.includes(id))
          ? []
          : ['hoạt động nào (thuộc tính objectives của <Activity>)']),
        ...(questions.some(({ data: question }) => question.objective === id)
          ? []
          : [`câu hỏi nào (questions/${curriculum.id}.yaml)`]),
      ];
      return lacks.length === 0
        ? []
        : [
            problemAt(
              lesson,
              at,
              'objective/unmet',
              `Mục tiêu “${id}” của bài chưa có ${lacks.join(', và chưa có ')}. Hãy thêm.`,
            ),
          ];
    }),
    ...activityProblems(lesson),
  ];
}

function activityProblems(lesson: Located<'lessons'>): Problem[] {
  const seen = new Set<string>();
  return nodesOf(lesson).flatMap((node): Problem[] => {
    if (node.type !== 'component' || node.name !== 'Activity') return [];
    const { id, objectives } = node.attributes;
    const problems: Problem[] = [];
    if (seen.has(id)) {
      problems.push(
        problemAtNode(
          lesson,
          node,
          'activity/duplicate',
          `Mã hoạt động “${id}” đã dùng ở trên. Hãy đặt mã khác.`,
        ),
      );
    }
    seen.add(id);
    for (const objective of objectives) {
      if (lesson.entry.data.objectives.includes(objective)) continue;
      problems.push(
        problemAtNode(
          lesson,
          node,
          'objective/unknown',
          `Bài không có mục tiêu “${objective}”.${suggest(objective, lesson.entry.data.objectives)}`,
        ),
      );
    }
    return problems;
  });
}
