import {
  fixedAddresses,
  languageAddress,
  planAddress,
  questionsAddress,
} from '../../library/addresses.ts';
import type { Agency, Audience, Library } from '../../library/library.ts';
import { agencyHref, audienceHref, ownsPage, pagesOf } from '../../library/pages.ts';
import { agencyLevels } from '../../schema/agency.ts';
import { audienceRoles } from '../../schema/audience.ts';
import { curriculumTree } from '../../library/trees/curriculum-tree.ts';
import { materialKinds } from '../../schema/material.ts';
import { withoutTrainerNotes } from '../../tree/trainer-notes.ts';
import type { ContentTree } from '../../tree/types.ts';
import type { SearchDocument, SearchSection } from './documents.ts';
import { declarationDocuments } from './declaration-documents.ts';
import { lawDocument } from './law-documents.ts';
import { treeToSections } from './sections.ts';
import { libraryVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question has the words of a passage, but the passage is the answer. */
const questionWeight = 0.6;

/** Everything in the library that search finds, in the order of the site. */
export function libraryDocuments(library: Library): SearchDocument[] {
  const named = (item: { audiences: readonly string[]; topics?: readonly string[] }) => ({
    audiences: namesOf(library.audiences, item.audiences),
    topics: namesOf(library.topics, item.topics ?? []),
  });
  return [
    ...library.parts.map((part) => ({
      ...page(planAddress(part.id), part.title, 'Kế hoạch'),
      sections: treeToSections(part.tree).map((section) => ({
        ...section,
        names: section.anchor === undefined ? [] : [section.anchor.replaceAll('-', ' ')],
      })),
    })),
    ...library.curricula.flatMap((curriculum) => [
      {
        ...page(curriculum.address, curriculum.title, 'Chương trình'),
        ...named(curriculum),
        sections: withSummary(curriculum, curriculumTree(library, curriculum)),
      },
      ...curriculum.lessons.map((lesson) => ({
        ...page(lesson.address, lesson.title, 'Bài học'),
        ...named(curriculum),
        sections: withSummary(lesson, withoutTrainerNotes(lesson.tree)),
      })),
      ...(curriculum.questions.length === 0
        ? []
        : [
            {
              ...page(questionsAddress(curriculum.id), `Câu hỏi: ${curriculum.title}`, 'Câu hỏi'),
              ...named(curriculum),
              weight: questionWeight,
              sections: curriculum.questions.map(({ id, stem, choices }) => ({
                anchor: id,
                headings: [stem],
                text: choices.map(({ text }) => text).join(' '),
              })),
            },
          ]),
    ]),
    ...library.methods.map((method) => ({
      ...page(method.address, method.title, 'Phương pháp'),
      ...named(method),
      sections: withSummary(method, method.tree),
    })),
    ...library.materials.map((material) => ({
      ...page(material.address, material.title, materialKinds[material.kind].label),
      ...named(material),
      sections: withSummary(material, material.tree),
    })),
    ...(library.terms.length === 0
      ? []
      : [
          {
            ...page(fixedAddresses.glossary, 'Thuật ngữ', 'Thuật ngữ'),
            sections: library.terms.map((term) => ({
              anchor: term.id,
              headings: [term.term],
              names: term.abbreviations,
              text: [...term.abbreviations, term.plain, term.notThis].join(' '),
            })),
          },
        ]),
    ...library.languages.map((language) => ({
      ...page(languageAddress(language.id), language.name, 'Tiếng dân tộc'),
      names: [language.people, ...language.spellings],
      sections: [
        {
          headings: [language.name],
          text: [language.people, ...language.spellings, language.summary].join('. '),
        },
      ],
    })),
    ...entryPages(library.agencies, fixedAddresses.agencies, 'Cơ quan', agencyHref, agencySection),
    ...entryPages(
      library.audiences,
      fixedAddresses.audiences,
      'Vai trò',
      audienceHref,
      audienceSection,
    ),
    ...library.documents.map(lawDocument),
  ];
}

/** Pages that show what others hold in another way, and the editors' guide: found by their titles. */
function otherPages(library: Library, documents: readonly SearchDocument[]): SearchDocument[] {
  const known = new Set(documents.map(({ url }) => url));
  return pagesOf(library)
    .filter(({ address }) => !known.has(address))
    .map(({ address, title, group, summary = '' }) => ({
      ...page(address, title, group),
      sections: [{ headings: [title], text: summary }],
    }));
}

function namesOf(
  entries: readonly { id: string; name: string }[],
  ids: readonly string[],
): string[] {
  return entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** The sections of a text, with what its head says in front. */
function withSummary(item: { title: string; summary: string }, tree: ContentTree): SearchSection[] {
  return [{ headings: [item.title], text: item.summary }, ...treeToSections(tree)];
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
    names: [agency.shortName, `Nhiệm vụ của ${agency.name}`, `Nhiệm vụ ${agency.shortName}`],
    text: [agencyLevels[agency.level], ...duties, agency.today.note].join('. '),
  };
}

function audienceSection(audience: Audience): SearchSection {
  return {
    headings: [audience.name],
    names: audience.name.split(/,| và /u).map((name) => name.trim()),
    text: `${audienceRoles[audience.role]}. ${audience.summary}`,
  };
}

function page(url: string, title: string, kind: string) {
  return { url, title, kind, lang: 'vi' };
}

/** All documents of the library with what the search knows beside them. */
export async function searchContent(
  library: Library,
): Promise<{ documents: SearchDocument[]; vocabulary: Vocabulary }> {
  const documents = [...libraryDocuments(library), ...(await declarationDocuments(library))];
  return {
    documents: [...documents, ...otherPages(library, documents)],
    vocabulary: libraryVocabulary(library),
  };
}
