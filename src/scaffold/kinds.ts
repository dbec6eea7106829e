import { materialKinds } from '../schema/material.ts';
import type { MaterialKindName } from '../schema/material.ts';
import { keysOf } from '../schema/keys.ts';
import type { Answers, Existing, FileChange, InputName } from './answers.ts';
import { newCurriculum } from './curriculum.ts';
import { newEdition } from './edition.ts';
import { newLesson } from './lesson.ts';
import { newMaterial } from './material.ts';
import { newMethod } from './method.ts';
import { newQuestions } from './questions.ts';

/** Something new that can be written: what is asked for it, in order, and its files. */
export interface ScaffoldKind {
  readonly label: string;
  readonly inputs: readonly InputName[];
  /** Inputs that this kind can do without, though others cannot. */
  readonly optional?: readonly InputName[];
  readonly files: (answers: Answers, existing: Existing) => FileChange[];
  /** What to do first with what was written, where it is not to write over “Cần viết:”. */
  readonly next?: string;
}

const materialInputs: readonly InputName[] = [
  'title',
  'id',
  'summary',
  'audiences',
  'topics',
  'obligations',
];

const materials = Object.fromEntries(
  keysOf(materialKinds).map((kind): [MaterialKindName, ScaffoldKind] => [
    kind,
    {
      label: materialKinds[kind].label,
      inputs: materialInputs,
      files: (answers) => newMaterial(kind, answers),
    },
  ]),
) as Record<MaterialKindName, ScaffoldKind>;

/** Everything that `npm run new` can make. */
export const scaffoldKinds = {
  ...materials,
  lesson: {
    label: 'Bài học, kèm câu hỏi',
    inputs: ['curriculum', 'title', 'id', 'summary', 'objectives', 'minutes', 'method'],
    files: newLesson,
  },
  questions: {
    label: 'Câu hỏi thêm cho một bài',
    inputs: ['curriculum', 'lesson', 'objectives', 'count'],
    files: newQuestions,
  },
  edition: {
    label: 'Bản dịch của một tài liệu',
    inputs: ['material', 'language', 'orthography', 'title'],
    optional: ['title'],
    files: newEdition,
    next: 'Dịch đè lên từng đoạn tiếng Việt, giữ nguyên số đoạn. Khi đã dịch, đổi status thành human-draft và ghi tên người dịch vào translators.',
  },
  method: {
    label: 'Phương pháp',
    inputs: ['title', 'id', 'summary', 'audiences'],
    files: newMethod,
  },
  curriculum: {
    label: 'Chương trình, kèm bài đầu tiên',
    inputs: [
      'title',
      'id',
      'summary',
      'audiences',
      'obligations',
      'strand',
      'level',
      'first-lesson',
      'minutes',
      'method',
    ],
    files: newCurriculum,
  },
} as const satisfies Record<string, ScaffoldKind>;

export type ScaffoldKindName = keyof typeof scaffoldKinds;

export function isScaffoldKind(name: string): name is ScaffoldKindName {
  return Object.hasOwn(scaffoldKinds, name);
}
