import './messages.ts';
import type { z } from 'zod';
import { agencySchema } from './agency.ts';
import { audienceSchema } from './audience.ts';
import { curriculumSchema } from './curriculum.ts';
import { editionSchema } from './edition.ts';
import { editorNoteSchema } from './editor-note.ts';
import { languageSchema } from './language.ts';
import { legalDocumentSchema } from './legal-document.ts';
import { lessonSchema } from './lesson.ts';
import { materialSchema } from './material.ts';
import { methodSchema } from './method.ts';
import { obligationSchema } from './obligation.ts';
import { phaseSchema } from './phase.ts';
import { planPartSchema } from './plan-part.ts';
import { questionSchema } from './question.ts';
import { abbreviationSchema, synonymSchema } from './search-words.ts';
import { redirectSchema } from './redirect.ts';
import { siteSchema } from './site.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/** How a collection lies on disk. */
interface CollectionDefinition {
  /** `entry`: an entry a file; `list`: each file holds many entries; `single`: there is one. */
  readonly layout: 'entry' | 'list' | 'single';
  /**
   * Path below the content folder, `*` for a name. The names, joined by a slash, are the id of an
   * entry: "curricula/noi-truoc-dan/mo-dau.mdx" is the lesson "noi-truoc-dan/mo-dau".
   */
  readonly path: string;
  readonly schema: z.ZodType;
}

/** THE list of collections: the loader, the check and the editors' guide read it; first match wins. */
export const collections = {
  site: { layout: 'single', path: 'site.yaml', schema: siteSchema },
  topics: { layout: 'list', path: 'topics.yaml', schema: topicSchema },
  redirects: { layout: 'list', path: 'redirects.yaml', schema: redirectSchema },
  plan: { layout: 'entry', path: 'plan/*.mdx', schema: planPartSchema },
  obligations: { layout: 'list', path: 'plan/obligations.yaml', schema: obligationSchema },
  phases: { layout: 'list', path: 'plan/phases.yaml', schema: phaseSchema },
  notes: { layout: 'list', path: 'plan/notes.yaml', schema: editorNoteSchema },
  agencies: { layout: 'entry', path: 'agencies/*.yaml', schema: agencySchema },
  audiences: { layout: 'entry', path: 'audiences/*.yaml', schema: audienceSchema },
  'legal-documents': {
    layout: 'entry',
    path: 'legal-documents/*.yaml',
    schema: legalDocumentSchema,
  },
  curricula: { layout: 'entry', path: 'curricula/*/curriculum.yaml', schema: curriculumSchema },
  lessons: { layout: 'entry', path: 'curricula/*/*.mdx', schema: lessonSchema },
  methods: { layout: 'entry', path: 'methods/*.mdx', schema: methodSchema },
  materials: { layout: 'entry', path: 'materials/*/vi.mdx', schema: materialSchema },
  editions: { layout: 'entry', path: 'materials/*/*.mdx', schema: editionSchema },
  questions: { layout: 'list', path: 'questions/*.yaml', schema: questionSchema },
  terms: { layout: 'list', path: 'glossary/*.yaml', schema: termSchema },
  languages: { layout: 'entry', path: 'languages/*.yaml', schema: languageSchema },
  abbreviations: {
    layout: 'list',
    path: 'search/abbreviations.yaml',
    schema: abbreviationSchema,
  },
  synonyms: { layout: 'list', path: 'search/synonyms.yaml', schema: synonymSchema },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export type CollectionData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
export const collectionNames = Object.keys(collections) as CollectionName[];

const patterns = collectionNames.map((name) => ({
  name,
  pattern: new RegExp(
    `^${collections[name].path.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`,
  ),
}));

/** The collection that a path belongs to, with the names that stand for its stars. */
export function collectionOf(
  path: string,
): { collection: CollectionName; names: string[] } | undefined {
  for (const { name, pattern } of patterns) {
    const match = pattern.exec(path);
    if (match) return { collection: name, names: match.slice(1) };
  }
  return undefined;
}
