import { fileSlug } from '../language/slug.ts';
import { entriesOf } from '../library/entries.ts';
import { suggest } from '../library/suggest.ts';
import { curriculumSchema, strands } from '../schema/curriculum.ts';
import { levels } from '../schema/objective-verbs.ts';
import { idSchema } from '../schema/text.ts';
import { outlineOf } from '../tree/outline.ts';
import type { Answers, Existing, InputName } from './answers.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something that an editor is asked for. */
export interface Input {
  /** The question, as the terminal asks it. */
  readonly question: string;
  /** One line of the list of flags. */
  readonly help: string;
  readonly isList?: boolean;
  /** May stay without an answer: the file then says that it must be written. */
  readonly isOptional?: boolean;
  /** Whether it is asked for at all, as the answers before it stand. */
  readonly applies?: (answers: Answers, existing: Existing) => boolean;
  readonly choices?: (answers: Answers, existing: Existing) => Choice[];
  /** The answer that stands where none is given. */
  readonly suggestion?: (answers: Answers) => string | undefined;
  /** What is wrong with one value, as a sentence in Vietnamese. */
  readonly problem?: (value: string, answers: Answers, existing: Existing) => string | undefined;
}

const curriculumOf = (answers: Answers, { entries }: Existing) =>
  entriesOf(entries, 'curricula').find(({ id }) => id === answers.curriculum?.[0])?.data;

const languageOf = (answers: Answers, { entries }: Existing) =>
  entriesOf(entries, 'languages').find(({ id }) => id === answers.language?.[0])?.data;

const lessonsOf = (answers: Answers, { entries }: Existing) => {
  const prefix = `${answers.curriculum?.[0] ?? ''}/`;
  return entriesOf(entries, 'lessons')
    .filter(({ id }) => id.startsWith(prefix))
    .map((entry) => ({ ...entry, id: entry.id.slice(prefix.length) }));
};

const named = (table: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

/** A whole number between two others, told as such. */
function numberProblem(value: string, least: number, most: number): string | undefined {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most
    ? undefined
    : `thấy “${value}”, cần một số từ ${least} đến ${most}.`;
}

const titleProblem = (value: string): string | undefined =>
  curriculumSchema.shape.title.safeParse(value).error?.issues[0]?.message;

export const inputs: Readonly<Record<InputName, Input>> = {
  title: {
    question: 'Tên (tiêu đề)',
    help: 'tên, 3 đến 120 ký tự; của bản dịch: tên bằng tiếng ấy, bỏ trống thì giữ tên tiếng Việt',
    problem: titleProblem,
  },
  id: {
    question: 'Mã, thành tên tệp và địa chỉ trang',
    help: 'mã không dấu, ví dụ to-gap-hoa-giai (mặc định: đặt theo tên)',
    suggestion: (answers) => fileSlug(answers.title?.[0] ?? '') || undefined,
    problem: (value) => idSchema.safeParse(value).error?.issues[0]?.message,
  },
  summary: {
    question: 'Một hai câu giới thiệu, 40 đến 300 ký tự (Enter để viết sau)',
    help: 'một hai câu giới thiệu, 40 đến 300 ký tự (bỏ trống thì tệp ghi “Cần viết”)',
    isOptional: true,
    problem: (value) => curriculumSchema.shape.summary.safeParse(value).error?.issues[0]?.message,
  },
  curriculum: {
    question: 'Thuộc chương trình nào?',
    help: 'mã chương trình',
    choices: (_, { entries }) =>
      entriesOf(entries, 'curricula').map(({ id, data }) => ({ value: id, label: data.title })),
  },
  lesson: {
    question: 'Câu hỏi của bài nào?',
    help: 'mã của bài',
    choices: (answers, existing) =>
      lessonsOf(answers, existing)
        .filter(({ tree }) => tree !== undefined && outlineOf(tree).length > 0)
        .map(({ id, data }) => ({ value: id, label: data.title })),
  },
  objectives: {
    question: 'Đáp ứng mục tiêu nào?',
    help: 'mã các mục tiêu của chương trình, cách nhau dấu phẩy',
    isList: true,
    choices: (answers, existing) => {
      const lesson = lessonsOf(answers, existing).find(({ id }) => id === answers.lesson?.[0]);
      return (curriculumOf(answers, existing)?.objectives ?? [])
        .filter(({ id }) => lesson?.data.objectives.includes(id) ?? true)
        .map(({ id, text }) => ({ value: id, label: text }));
    },
  },
  count: {
    question: 'Mỗi mục tiêu mấy câu hỏi?',
    help: 'số câu hỏi cho mỗi mục tiêu, 1 đến 20 (mặc định: 1)',
    suggestion: () => '1',
    problem: (value) => numberProblem(value, 1, 20),
  },
  material: {
    question: 'Dịch tài liệu nào?',
    help: 'mã tài liệu',
    choices: (_, { entries }) =>
      entriesOf(entries, 'materials').map(({ id, data }) => ({ value: id, label: data.title })),
  },
  language: {
    question: 'Sang tiếng nào?',
    help: 'mã của tiếng, ví dụ km, sti',
    choices: (_, { entries }) =>
      entriesOf(entries, 'languages').map(({ id, data }) => ({ value: id, label: data.name })),
  },
  orthography: {
    question: 'Dùng cách viết (chính tả) nào?',
    help: 'mã cách viết, khi tiếng ấy có nhiều cách viết',
    applies: (answers, existing) => {
      const language = languageOf(answers, existing);
      return language !== undefined
        ? language.orthographies.length > 0 && !language.isOrthographySettled
        : false;
    },
    choices: (answers, existing) =>
      (languageOf(answers, existing)?.orthographies ?? []).map(({ id, name }) => ({
        value: id,
        label: name,
      })),
  },
  audiences: {
    question: 'Ai dùng?',
    help: 'ai dùng: mã trong content/audiences, cách nhau dấu phẩy',
    isList: true,
    choices: (_, { entries }) =>
      entriesOf(entries, 'audiences').map(({ id, data }) => ({ value: id, label: data.name })),
  },
  topics: {
    question: 'Thuộc chủ đề nào?',
    help: 'chủ đề: mã trong content/topics.yaml, cách nhau dấu phẩy',
    isList: true,
    choices: (_, { entries }) =>
      entriesOf(entries, 'topics').map(({ id, data }) => ({ value: id, label: data.name })),
  },
  obligations: {
    question: 'Đáp ứng nhiệm vụ nào của kế hoạch?',
    help: 'nhiệm vụ: mã trong content/plan/obligations.yaml, cách nhau dấu phẩy',
    isList: true,
    choices: (_, { entries }) =>
      entriesOf(entries, 'obligations').map(({ id, data }) => ({ value: id, label: data.summary })),
  },
  strand: {
    question: 'Mảng bồi dưỡng',
    help: `mảng bồi dưỡng: ${Object.keys(strands).join(', ')}`,
    choices: () => named(strands),
  },
  level: {
    question: 'Trình độ',
    help: `trình độ: ${Object.keys(levels).join(', ')}`,
    choices: () => named(levels),
  },
  'first-lesson': {
    question: 'Tên bài đầu tiên',
    help: 'tên bài đầu tiên của chương trình',
    problem: (value) =>
      fileSlug(value) === '' ? 'không đặt được mã từ tên này.' : titleProblem(value),
  },
  minutes: {
    question: 'Bài dài bao nhiêu phút?',
    help: 'số phút của bài, 10 đến 600 (mặc định: 60)',
    suggestion: () => '60',
    problem: (value) => numberProblem(value, 10, 600),
  },
  method: {
    question: 'Cách làm của các hoạt động (đổi được sau, từng hoạt động một)',
    help: 'mã phương pháp cho các hoạt động, ví dụ dong-vai',
    choices: (_, { entries }) =>
      entriesOf(entries, 'methods').map(({ id, data }) => ({ value: id, label: data.title })),
  },
};

/** What is wrong with an answer, in Vietnamese; undefined when it can be used. */
export function answerProblem(
  name: InputName,
  values: readonly string[],
  answers: Answers,
  existing: Existing,
): string | undefined {
  const { choices, problem, isList } = inputs[name];
  if (values.length === 0) return 'chưa có gì.';
  if (isList !== true && values.length > 1) return 'chỉ nhận một giá trị.';
  const known = choices?.(answers, existing).map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (known !== undefined && !known.includes(value)) {
      const list =
        known.length <= 12 ? ` Các mã dùng được: ${known.join(', ') || 'không có'}.` : '';
      return `không có “${value}”.${suggest(value, known)}${list}`;
    }
    if (values.indexOf(value) !== index) return `“${value}” được ghi hai lần.`;
    const wrong = problem?.(value, answers, existing);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
