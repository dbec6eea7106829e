import { audienceAddress, pdfAddress } from '../../library/addresses.ts';
import { hasKit } from '../../library/collections/role-kit.ts';
import { ownsPage } from '../../library/pages.ts';
import type { Audience, Library } from '../../library/library.ts';
import type { Curriculum } from '../../library/training.ts';
import { curriculumCollectionDocument, roleKitDocument } from './collection-documents.ts';
import { offer } from './offer.ts';
import type { OfferedPdf } from './offer.ts';

export function curriculumCollectionPdfs(library: Library, curriculum: Curriculum): OfferedPdf[] {
  return offer(
    pdfAddress(curriculum.address, 'collection'),
    'Trọn bộ: giáo án, tờ phát, câu hỏi, đáp án',
    () => ({
      document: curriculumCollectionDocument(library, curriculum),
      layout: 'collection',
    }),
  );
}

/** The kit of a role that has a page and enough to carry. */
export function roleKitPdfs(library: Library, audience: Audience): OfferedPdf[] {
  if (!ownsPage(audience) || !hasKit(audience)) return [];
  return offer(
    pdfAddress(audienceAddress(audience.id), 'kit'),
    'Bộ cầm tay: tài liệu của vai trò này trong một tập',
    () => ({ document: roleKitDocument(library, audience), layout: 'collection' }),
  );
}

/** Every PDF that holds many texts. */
export function collectionPdfs(library: Library): OfferedPdf[] {
  return [
    ...library.curricula.flatMap((curriculum) => curriculumCollectionPdfs(library, curriculum)),
    ...library.audiences.flatMap((audience) => roleKitPdfs(library, audience)),
  ];
}
