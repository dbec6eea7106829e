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
import type { Curriculum, Language, Lesson, Material, Method } from '../../library/training.ts';
import type { OfferedPdf } from './offer.ts';
import { offer } from './offer.ts';
import {
  curriculumDocument,
  declarationDocument,
  glossaryDocument,
  kitDocument,
  materialDocument,
  methodDocument,
  questionsDocument,
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
    layout: 'sheet',
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
  const isHandbook = material.kind === 'handbook';
  return [
    ...offer(pdfAddress(material.address), 'Bản in', () =>
      isHandbook
        ? // The front matter has the highest headings; the parts of the text are chapters below.
          { document: { ...document(), shift: 0 }, layout: 'handbook' }
        : { document: document(), layout: 'sheet' },
    ),
    ...(material.audiences.some((audience) => elders.has(audience))
      ? offer(pdfAddress(material.address, 'chu-lon'), 'Bản in chữ rất lớn', () => ({
          document: { ...document(), scale: 'large' },
          layout: 'sheet',
        }))
      : []),
  ];
}

/** Those who read aloud to others, often old and by poor light. */
const elders: ReadonlySet<string> = new Set(['gia-lang', 'truong-ban', 'chuc-sac-ton-giao']);

export function questionPdfs(library: Library, curriculum: Curriculum): OfferedPdf[] {
  return offer(pdfAddress(questionsAddress(curriculum.id)), 'Bản in, có đáp án', () => ({
    document: questionsDocument(library, curriculum),
    layout: 'sheet',
  }));
}

export function glossaryPdfs(library: Library): OfferedPdf[] {
  return offer(pdfAddress(fixedAddresses.glossary), 'Bản in', () => ({
    document: glossaryDocument(library),
    layout: 'sheet',
  }));
}

export function kitPdfs(library: Library, language: Language, material: Material): OfferedPdf[] {
  return offer(pdfAddress(kitAddress(language.id, material.id)), 'Bộ dịch để in', () => ({
    document: kitDocument(library, language, material),
    layout: 'sheet',
  }));
}

/** The declaration; not in Chinese, whose thousands of signs no print font of ours holds. */
export function declarationPdfs(library: Library, language?: Language): OfferedPdf[] {
  if (language?.id === 'zh') return [];
  return offer(pdfAddress(declarationAddress(language?.id)), 'Bản in', async () => ({
    document: await declarationDocument(library, language),
    layout: 'sheet',
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
