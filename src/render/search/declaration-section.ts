import { declarationAddress } from '../../library/addresses.ts';
import { readDeclaration } from '../../library/declaration.ts';
import type { SearchDocument } from './documents.ts';

/** The Universal Declaration in Vietnamese, as one document to find. */
export async function declarationForSearch(): Promise<SearchDocument> {
  const { sections } = await readDeclaration('vie');
  const title = 'Tuyên ngôn Quốc tế Nhân quyền';
  return {
    url: declarationAddress(),
    title,
    kind: 'Tài liệu',
    lang: 'vi',
    sections: [
      {
        headings: [title],
        text: sections.flatMap((section) => [section.title, ...section.paragraphs]).join(' '),
      },
    ],
  };
}
