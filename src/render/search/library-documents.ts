import { formatDate } from '../../language/dates.ts';
import { documentAddress, fixedAddresses, planAddress } from '../../library/addresses.ts';
import { documentName } from '../../library/document-names.ts';
import type { Agency, Audience, Library } from '../../library/library.ts';
import { agencyHref, audienceHref, ownsPage } from '../../library/pages.ts';
import { agencyLevels } from '../../schema/agency.ts';
import { audienceRoles } from '../../schema/audience.ts';
import { legalStatuses } from '../../schema/legal-document.ts';
import type { SearchDocument, SearchSection } from './documents.ts';
import { treeToSections } from './sections.ts';

/** Everything in the library that search finds, in the order of the site. */
export function libraryDocuments(library: Library): SearchDocument[] {
  return [
    ...library.parts.map((part) => ({
      ...page(planAddress(part.id), part.title, 'Kế hoạch'),
      sections: treeToSections(part.tree),
    })),
    ...entryPages(library.agencies, fixedAddresses.agencies, 'Cơ quan', agencyHref, agencySection),
    ...entryPages(
      library.audiences,
      fixedAddresses.audiences,
      'Vai trò',
      audienceHref,
      audienceSection,
    ),
    ...library.documents.map((document) => ({
      ...page(documentAddress(document.id), documentName(document), 'Văn bản'),
      sections: [
        {
          headings: [documentName(document)],
          text: [
            document.title,
            document.issuer,
            `Ngày ${formatDate(document.date)}`,
            `Tình trạng: ${legalStatuses[document.status]}`,
          ]
            .filter((part) => part !== undefined)
            .join('. '),
        },
      ],
    })),
  ];
}

/** A document for each entry with a page of its own, and one for all that share a page. */
function entryPages<E extends Agency | Audience>(
  entries: readonly E[],
  sharedAddress: string,
  kind: string,
  hrefOf: (entry: E) => string,
  sectionOf: (entry: E) => SearchSection,
): SearchDocument[] {
  const shared = entries.filter((entry) => !ownsPage(entry));
  const own = entries.filter(ownsPage).map((entry) => ({
    ...page(hrefOf(entry), entry.name, kind),
    sections: [sectionOf(entry)],
  }));
  if (shared.length === 0) return own;
  const sections = shared.map((entry) => ({ anchor: entry.id, ...sectionOf(entry) }));
  return [...own, { ...page(sharedAddress, kind, kind), sections }];
}

function agencySection(agency: Agency): SearchSection {
  const duties = agency.duties.map(({ summary }) => summary);
  return {
    headings: [agency.name],
    text: [agencyLevels[agency.level], ...duties, agency.today.note].join('. '),
  };
}

function audienceSection(audience: Audience): SearchSection {
  return {
    headings: [audience.name],
    text: `${audienceRoles[audience.role]}. ${audience.summary}`,
  };
}

function page(url: string, title: string, kind: string) {
  return { url, title, kind, lang: 'vi' };
}
