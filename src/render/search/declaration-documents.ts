import { declarationAddress } from '../../library/addresses.ts';
import { alignDeclarations, declarationFiles, readDeclaration } from '../../library/declaration.ts';
import { nameInSentence } from '../../library/languages.ts';
import type { Library } from '../../library/library.ts';
import type { SearchDocument } from './documents.ts';

const kind = 'Tài liệu';

/** The Universal Declaration, in each language in which the site has it, an article a section. */
export async function declarationDocuments({ languages }: Library): Promise<SearchDocument[]> {
  const vietnamese = await readDeclaration('vie');
  const title = 'Tuyên ngôn Quốc tế Nhân quyền';
  const others = languages.flatMap((language) => {
    const file = declarationFiles[language.id];
    return language.hasDeclaration && file !== undefined ? [{ language, file }] : [];
  });
  return [
    {
      url: declarationAddress(),
      title,
      kind,
      lang: 'vi',
      sections: [
        { headings: [title], text: '' },
        ...alignDeclarations(vietnamese, vietnamese).map((section) => ({
          anchor: section.id,
          headings: [title, section.title[0].replace(/:$/u, '')],
          text: section.rows.flatMap(([own]) => own).join(' '),
        })),
      ],
    },
    ...(await Promise.all(
      others.map(async ({ language, file }): Promise<SearchDocument> => {
        const other = await readDeclaration(file);
        return {
          url: declarationAddress(language.id),
          title: other.title,
          kind: `${kind}, ${nameInSentence(language)}`,
          lang: other.lang,
          sections: alignDeclarations(vietnamese, other).map((section) => ({
            anchor: section.id,
            headings: [section.title[1]],
            text: section.rows.flatMap(([, beside]) => beside).join(' '),
          })),
        };
      }),
    )),
  ];
}
