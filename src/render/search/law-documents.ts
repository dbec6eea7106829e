import { formatDate } from '../../language/dates.ts';
import { documentAddress } from '../../library/addresses.ts';
import { provisionAnchor } from '../../library/bases.ts';
import { documentName } from '../../library/document-names.ts';
import type { LegalDocument } from '../../library/library.ts';
import { documentKinds, legalStatuses } from '../../schema/legal-document.ts';
import type { LawReference, SearchDocument } from './documents.ts';

/** A legal document of the registry, with a section for each provision that has been read. */
export function lawDocument(document: LegalDocument): SearchDocument {
  const name = documentName(document);
  const law = referenceTo(document);
  return {
    url: documentAddress(document.id),
    title: name,
    names: [law.name, document.number, ...(document.title === undefined ? [] : [document.title])],
    kind: 'Văn bản',
    lang: 'vi',
    sections: [
      {
        headings: [name],
        text: [
          document.title,
          document.issuer,
          `Ngày ${formatDate(document.date)}`,
          `Tình trạng: ${legalStatuses[document.status]}`,
        ]
          .filter((part) => part !== undefined)
          .join('. '),
        law,
      },
      ...document.provisions.map(({ at, summary }) => ({
        anchor: provisionAnchor(at),
        headings: [name, `${at} ${document.title ?? ''}`.trim()],
        text: summary,
        law: { ...law, at },
      })),
    ],
  };
}

/** "Luật Hòa giải ở cơ sở", "Nghị định Quy định chi tiết …" */
function referenceTo({ kind, title, number, date }: LegalDocument): LawReference {
  const label = documentKinds[kind];
  const isNamed = title?.startsWith(label) ?? false;
  return {
    number,
    name: isNamed ? (title ?? label) : [label, title].filter(Boolean).join(' '),
    year: date.slice(0, 4),
  };
}
