import {
  declarationAddress,
  fixedAddresses,
  kitAddress,
  pdfAddress,
  questionsAddress,
  trainerAddress,
} from '../../library/addresses.ts';
import { declarationFiles } from '../../library/declaration.ts';
import type { Library } from '../../library/library.ts';
import { isPublic } from '../../library/training.ts';
import type {
  Curriculum,
  Edition,
  Language,
  Lesson,
  Material,
  Method,
} from '../../library/training.ts';
import type { MaterialKindName } from '../../schema/material.ts';
import type { Layout, PrintDocument } from './document.ts';
import type { OfferedPdf } from './offer.ts';
import { offer } from './offer.ts';
import { bookPdfs } from './book-links.ts';
import {
  curriculumDocument,
  declarationDocument,
  editionDocument,
  formKeyDocument,
  glossaryDocument,
  kitDocument,
  materialDocument,
  methodDocument,
  questionFormsDocument,
  questionsDocument,
  scriptDocument,
  traineeDocument,
  trainerDocument,
} from '../../library/copies/text-documents.ts';

export function curriculumPdfs(library: Library, curriculum: Curriculum): OfferedPdf[] {
  return offer(pdfAddress(curriculum.address), 'Bản in chương trình', () => ({
    document: curriculumDocument(library, curriculum),
    layout: 'sheet',
  }));
}

export function traineePdfs(library: Library, lesson: Lesson): OfferedPdf[] {
  return offer(pdfAddress(lesson.address), 'Bản in cho người học', () => ({
    document: traineeDocument(library, lesson),
    layout: 'sheet',
  }));
}

export function trainerPdfs(library: Library, lesson: Lesson): OfferedPdf[] {
  return offer(pdfAddress(trainerAddress(lesson.id)), 'Giáo án cho giảng viên', () => ({
    document: trainerDocument(library, lesson),
    layout: 'lesson-plan',
  }));
}

export function methodPdfs(library: Library, method: Method): OfferedPdf[] {
  return offer(pdfAddress(method.address), 'Bản in', () => ({
    document: methodDocument(library, method),
    layout: 'sheet',
  }));
}

export function materialPdfs(library: Library, material: Material): OfferedPdf[] {
  const document = () => materialDocument(library, material);
  const print = materialPrints[material.kind] ?? plainPrint;
  const { label, layout } = print;
  return [
    ...offer(pdfAddress(material.address), label, () => ({
      document: (print.document ?? materialDocument)(library, material),
      layout,
    })),
    ...(material.kind === 'handbook'
      ? bookPdfs(material.address, () => (print.document ?? materialDocument)(library, material))
      : []),
    ...(material.kind === 'poster'
      ? offer(pdfAddress(material.address, 'sheet'), 'Bản chữ, có lời mô tả tranh', () => ({
          document: document(),
          layout: 'sheet',
        }))
      : []),
    ...(material.audiences.some((audience) => elders.has(audience))
      ? offer(pdfAddress(material.address, 'chu-lon'), 'Bản in chữ rất lớn', () => ({
          document: { ...document(), scale: 'large' },
          layout: 'sheet',
        }))
      : []),
  ];
}

interface MaterialPrint {
  label: string;
  layout: Layout;
  /** What is printed where not the text as it stands. */
  document?: (library: Library, material: Material) => PrintDocument;
}

const plainPrint: MaterialPrint = { label: 'Bản in', layout: 'sheet' };

/** A script to read from at the loudspeaker or on stage. */
const scriptPrint: MaterialPrint = {
  label: 'Bản để đọc thành tiếng',
  layout: 'script',
  document: scriptDocument,
};

/** How a kind of material is printed where not as a plain sheet. */
const materialPrints: Partial<Record<MaterialKindName, MaterialPrint>> = {
  broadcast: scriptPrint,
  form: { label: 'Mẫu để in và photo', layout: 'form' },
  handbook: {
    label: 'Bản in',
    layout: 'handbook',
    // The front matter has the highest headings; the parts of the text are chapters below.
    document: (library, material) => ({ ...materialDocument(library, material), shift: 0 }),
  },
  leaflet: { label: 'Tờ gấp để in hai mặt, lật cạnh ngắn', layout: 'leaflet' },
  play: scriptPrint,
  poster: { label: 'Áp phích khổ A3', layout: 'poster' },
};

/** Those who read aloud to others, often old and by poor light. */
const elders: ReadonlySet<string> = new Set(['gia-lang', 'truong-ban', 'chuc-sac-ton-giao']);

export function questionPdfs(library: Library, curriculum: Curriculum): OfferedPdf[] {
  const address = questionsAddress(curriculum.id);
  return [
    ...offer(pdfAddress(address), 'Bản in, có đáp án', () => ({
      document: questionsDocument(library, curriculum),
      layout: 'sheet',
    })),
    ...offer(pdfAddress(address, 'questions'), 'Bốn đề A–D để phát', () => ({
      document: questionFormsDocument(library, curriculum),
      layout: 'questions',
    })),
    ...offer(pdfAddress(address, 'key'), 'Đáp án bốn đề, giữ riêng', () => ({
      document: formKeyDocument(library, curriculum),
      layout: 'sheet',
    })),
  ];
}

/** The glossary as a book, whose contents lead to each letter. */
export function glossaryPdfs(library: Library): OfferedPdf[] {
  return offer(pdfAddress(fixedAddresses.glossary), 'Bản in', () => ({
    document: { ...glossaryDocument(library), shift: 0 },
    layout: 'handbook',
  }));
}

export function kitPdfs(library: Library, language: Language, material: Material): OfferedPdf[] {
  return offer(pdfAddress(kitAddress(language.id, material.id)), 'Bộ dịch để in', () => ({
    document: kitDocument(library, language, material),
    layout: 'sheet',
  }));
}

/** A text beside its translation; not in Chinese, as below. */
export function editionPdfs(
  library: Library,
  language: Language,
  material: Material,
  edition: Edition,
): OfferedPdf[] {
  if (language.id === 'zh') return [];
  return offer(pdfAddress(edition.address), 'Bản in song ngữ', () => ({
    document: editionDocument(library, language, material, edition),
    layout: 'bilingual',
  }));
}

/** The declaration; not in Chinese, whose thousands of signs no print font of ours holds. */
export function declarationPdfs(library: Library, language?: Language): OfferedPdf[] {
  if (language?.id === 'zh') return [];
  return offer(pdfAddress(declarationAddress(language?.id)), 'Bản in', async () => ({
    document: await declarationDocument(library, language),
    layout: language === undefined ? 'sheet' : 'bilingual',
  }));
}

/** Every PDF of the library's texts, for the one route that makes them. */
export function textPdfs(library: Library): OfferedPdf[] {
  return [
    ...library.curricula.flatMap((curriculum) => [
      ...curriculumPdfs(library, curriculum),
      ...curriculum.lessons.flatMap((lesson) => [
        ...traineePdfs(library, lesson),
        ...trainerPdfs(library, lesson),
      ]),
      ...(curriculum.questions.length > 0 ? questionPdfs(library, curriculum) : []),
    ]),
    ...library.methods.flatMap((method) => methodPdfs(library, method)),
    ...library.materials.flatMap((material) => materialPdfs(library, material)),
    ...library.languages.flatMap((language) =>
      library.materials.flatMap((material) =>
        material.editions
          .filter((edition) => edition.language === language.id && isPublic(edition))
          .flatMap((edition) => editionPdfs(library, language, material, edition)),
      ),
    ),
    ...(library.terms.length > 0 ? glossaryPdfs(library) : []),
    ...declarationPdfs(library),
    ...library.languages
      .filter(({ id, hasDeclaration }) => hasDeclaration && declarationFiles[id] !== undefined)
      .flatMap((language) => declarationPdfs(library, language)),
    ...library.languages.flatMap((language) =>
      library.materials
        .filter(({ translatable }) => translatable)
        .flatMap((material) => kitPdfs(library, language, material)),
    ),
  ];
}
