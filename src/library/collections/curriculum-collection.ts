import { formatMinutes } from '../durations.ts';
import { questionsAddress, trainerAddress } from '../addresses.ts';
import type { Library } from '../library.ts';
import type { Curriculum, Lesson, Material } from '../training.ts';
import { curriculumTree } from '../trees/curriculum-tree.ts';
import { trainerTree } from '../trees/lesson-tree.ts';
import { formKeyTree, questionFormsTree } from '../trees/question-forms.ts';
import type { CollectedPart, CollectedText, Collection } from './collection.ts';
import { creditsPart, joinParts } from './collection.ts';
import { isPrinted, leftOutOf, materialText } from './collected-materials.ts';

/** All that it takes to teach a curriculum: its plan, lesson plans, handouts, a test and its key. */
export function curriculumCollection(library: Library, curriculum: Curriculum): Collection {
  const handouts = handoutsOf(library, curriculum);
  const parts: CollectedPart[] = [
    { id: 'chuong-trinh', title: 'Chương trình', texts: [syllabus(library, curriculum)] },
    {
      id: 'giao-an',
      title: 'Giáo án',
      intro:
        'Mỗi bài là một giáo án cho giảng viên: tiến trình, lời dặn và nội dung. Câu hỏi của các bài gom lại ở phần Câu hỏi.',
      texts: curriculum.lessons.map((lesson) => lessonText(library, lesson)),
    },
    {
      id: 'to-phat',
      title: 'Tờ phát và biểu mẫu',
      intro: 'Mỗi tờ bắt đầu ở một trang riêng để photo. Dòng trên tên ghi tờ ấy dùng ở bài nào.',
      texts: handouts
        .filter(isPrinted)
        .map((material) => materialText(material, useOf(curriculum, material))),
    },
    ...(curriculum.questions.length === 0 ? [] : testParts(library, curriculum)),
  ];
  return {
    parts: joinParts([...parts, creditsPart(parts)]),
    leftOut: handouts.filter((material) => !isPrinted(material)).map(leftOutOf),
  };
}

function syllabus(library: Library, curriculum: Curriculum): CollectedText {
  const { title, address, authors, standing, lawAsOf } = curriculum;
  return {
    id: 'ke-hoach-khoa-hoc',
    addresses: [address],
    setting: 'text',
    tree: curriculumTree(library, curriculum),
    provenance: { title: `Chương trình ${title}`, authors, standing, lawAsOf },
  };
}

/** The lesson plan without the questions, which stand together at the end. */
function lessonText(library: Library, lesson: Lesson): CollectedText {
  const { id, number, summary, address, minutes, authors, standing, lawAsOf } = lesson;
  const title = `Bài ${number}. ${lesson.title}`;
  return {
    id: `bai-${number}`,
    addresses: [address, trainerAddress(id)],
    title,
    label: `Giáo án · ${formatMinutes(minutes)}`,
    summary,
    setting: 'plan',
    tree: trainerTree(library, { ...lesson, questions: [] }),
    provenance: { title, authors, standing, lawAsOf },
  };
}

/** What the lessons hand out, in the order of use, then what the curriculum assesses with; once each. */
function handoutsOf(library: Library, { lessons, assessment }: Curriculum): Material[] {
  const ids = new Set([...lessons.flatMap(({ handouts }) => handouts), ...assessment.forms]);
  return [...ids].flatMap((id) => library.materials.filter((material) => material.id === id));
}

/** Where a curriculum uses a material: "bài 1, 3, đánh giá". */
function useOf({ lessons, assessment }: Curriculum, { id }: Material): string {
  const numbers = lessons
    .filter(({ handouts }) => handouts.includes(id))
    .map(({ number }) => number);
  return [
    ...(numbers.length === 0 ? [] : [`bài ${numbers.join(', ')}`]),
    ...(assessment.forms.includes(id) ? ['đánh giá khóa học'] : []),
  ].join(' và ');
}

function testParts(library: Library, curriculum: Curriculum): CollectedPart[] {
  const { id, questions } = curriculum;
  return [
    {
      id: 'cau-hoi',
      title: 'Câu hỏi',
      intro: `${questions.length} câu, mỗi câu chỉ có một phương án đúng. Đánh dấu × vào ô có chữ cái của phương án ấy.`,
      texts: [
        {
          id: 'de-kiem-tra',
          addresses: [questionsAddress(id)],
          setting: 'test',
          tree: questionFormsTree(curriculum, ['A']),
        },
      ],
    },
    {
      id: 'dap-an',
      title: 'Đáp án',
      intro: 'Đáp án của đề A ở phần trước, kèm lý do và căn cứ. Giữ riêng, không phát cùng đề.',
      texts: [
        {
          id: 'dap-an-de-kiem-tra',
          addresses: [],
          setting: 'text',
          tree: formKeyTree(library, curriculum, ['A']),
        },
      ],
    },
  ];
}
