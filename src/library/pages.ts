import {
  agencyAddress,
  audienceAddress,
  declarationAddress,
  documentAddress,
  fixedAddresses,
  kitAddress,
  languageAddress,
  planAddress,
  questionsAddress,
  trainerAddress,
} from './addresses.ts';
import { documentName } from './document-names.ts';
import { guideChapters } from './guide.ts';
import { declarationFiles } from './declaration.ts';
import { nameInSentence } from './languages.ts';
import type { Agency, Audience, Library } from './library.ts';
import { isPublic } from './training.ts';
import type { Language } from './training.ts';

/** A page of the site, for lists of all pages. */
export interface Page {
  address: string;
  title: string;
  /** What it says, for the search, where no entry of the content tells. */
  summary?: string;
  group:
    | 'Thư viện'
    | 'Kế hoạch'
    | 'Chương trình'
    | 'Phương pháp'
    | 'Tài liệu'
    | 'Câu hỏi'
    | 'Tiếng dân tộc'
    | 'Vai trò'
    | 'Cơ quan'
    | 'Văn bản'
    | 'Biên soạn';
}

/**
 * Whether an agency or audience says enough for a page of its own: at least two facts (passages of
 * the plan, duties, curricula, materials). With fewer it is an entry on the shared page.
 */
export function ownsPage(entry: Agency | Audience): boolean {
  const texts = 'curricula' in entry ? entry.curricula.length + entry.materials.length : 0;
  return entry.passages.length + entry.duties.length + texts >= 2;
}

/** Where an agency is read: its own page, or its entry on the shared one. */
export function agencyHref(agency: Agency): string {
  return ownsPage(agency) ? agencyAddress(agency.id) : `${fixedAddresses.agencies}#${agency.id}`;
}

/** Where an audience is read: its own page, or its entry on the shared one. */
export function audienceHref(audience: Audience): string {
  return ownsPage(audience)
    ? audienceAddress(audience.id)
    : `${fixedAddresses.audiences}#${audience.id}`;
}

/** Every page of the site in reading order; what is only an anchor is not among them. */
export function pagesOf(library: Library): Page[] {
  return [
    { address: fixedAddresses.home, title: 'Trang chủ', group: 'Thư viện' },
    { address: fixedAddresses.plan, title: 'Toàn văn kế hoạch', group: 'Kế hoạch' },
    ...library.parts.map((part): Page => ({
      address: planAddress(part.id),
      title: part.title,
      group: 'Kế hoạch',
    })),
    { address: fixedAddresses.timeline, title: 'Dòng thời gian', group: 'Kế hoạch' },
    { address: fixedAddresses.duties, title: 'Ai phải làm gì', group: 'Kế hoạch' },
    { address: fixedAddresses.coverage, title: 'Kế hoạch và tài liệu', group: 'Kế hoạch' },
    { address: fixedAddresses.curricula, title: 'Các chương trình', group: 'Chương trình' },
    ...library.curricula.flatMap(({ address, title, lessons }): Page[] => [
      { address, title, group: 'Chương trình' },
      ...lessons.flatMap((lesson): Page[] => [
        {
          address: lesson.address,
          title: `Bài ${lesson.number}. ${lesson.title}`,
          group: 'Chương trình',
        },
        {
          address: trainerAddress(lesson.id),
          title: `Giáo án bài ${lesson.number}. ${lesson.title}`,
          group: 'Chương trình',
        },
      ]),
    ]),
    { address: fixedAddresses.planner, title: 'Soạn một buổi', group: 'Chương trình' },
    { address: fixedAddresses.methods, title: 'Các phương pháp', group: 'Phương pháp' },
    ...library.methods.map(({ address, title }): Page => ({
      address,
      title,
      group: 'Phương pháp',
    })),
    { address: fixedAddresses.materials, title: 'Các tài liệu', group: 'Tài liệu' },
    ...library.materials.map(({ address, title }): Page => ({ address, title, group: 'Tài liệu' })),
    { address: fixedAddresses.glossary, title: 'Thuật ngữ', group: 'Tài liệu' },
    { address: fixedAddresses.questions, title: 'Ngân hàng câu hỏi', group: 'Câu hỏi' },
    ...library.curricula
      .filter(({ questions }) => questions.length > 0)
      .map(({ id, title }): Page => ({
        address: questionsAddress(id),
        title: `Câu hỏi: ${title}`,
        group: 'Câu hỏi',
      })),
    { address: fixedAddresses.languages, title: 'Các tiếng dân tộc', group: 'Tiếng dân tộc' },
    {
      address: declarationAddress(),
      title: 'Tuyên ngôn Quốc tế Nhân quyền',
      group: 'Tiếng dân tộc',
    },
    ...library.languages.flatMap((language) => languagePages(library, language)),
    { address: fixedAddresses.audiences, title: 'Bạn là ai?', group: 'Vai trò' },
    ...library.audiences.filter(ownsPage).map((audience): Page => ({
      address: audienceAddress(audience.id),
      title: audience.name,
      group: 'Vai trò',
    })),
    { address: fixedAddresses.agencies, title: 'Các cơ quan', group: 'Cơ quan' },
    ...library.agencies.filter(ownsPage).map((agency): Page => ({
      address: agencyAddress(agency.id),
      title: agency.name,
      group: 'Cơ quan',
    })),
    { address: fixedAddresses.documents, title: 'Các văn bản', group: 'Văn bản' },
    ...library.documents.map((document): Page => ({
      address: documentAddress(document.id),
      title: documentName(document),
      group: 'Văn bản',
    })),
    {
      address: fixedAddresses.impact,
      title: 'Văn bản thay đổi, tài liệu nào bị ảnh hưởng',
      group: 'Văn bản',
    },
    { address: fixedAddresses.copies, title: 'Bản in này còn đúng không?', group: 'Thư viện' },
    { address: fixedAddresses.health, title: 'Sức khỏe của nội dung', group: 'Thư viện' },
    { address: fixedAddresses.search, title: 'Tìm kiếm', group: 'Thư viện' },
    { address: fixedAddresses.siteMap, title: 'Sơ đồ trang', group: 'Thư viện' },
    { address: fixedAddresses.about, title: 'Giới thiệu', group: 'Thư viện' },
    { address: fixedAddresses.accessibility, title: 'Khả năng tiếp cận', group: 'Thư viện' },
    { address: fixedAddresses.deployment, title: 'Triển khai', group: 'Thư viện' },
    { address: fixedAddresses.guide, title: 'Dành cho người biên soạn', group: 'Biên soạn' },
    ...guideChapters.map((chapter): Page => ({ ...chapter, group: 'Biên soạn' })),
  ];
}

/** A language's profile, its declaration, its editions and its kits. */
function languagePages({ materials }: Library, language: Language): Page[] {
  const { id, name, hasDeclaration } = language;
  const group = 'Tiếng dân tộc';
  return [
    { address: languageAddress(id), title: name, group },
    ...(hasDeclaration && declarationFiles[id] !== undefined
      ? [
          {
            address: declarationAddress(id),
            title: `Tuyên ngôn Quốc tế Nhân quyền, ${nameInSentence(language)}`,
            group,
          } as const,
        ]
      : []),
    ...materials.flatMap((material) =>
      material.editions
        .filter((edition) => edition.language === id && isPublic(edition))
        .map(({ address }): Page => ({ address, title: `${material.title}, ${name}`, group })),
    ),
    ...materials
      .filter(({ translatable }) => translatable)
      .map((material): Page => ({
        address: kitAddress(id, material.id),
        title: `Bộ dịch sang ${nameInSentence(language)}: ${material.title}`,
        group,
      })),
  ];
}
