import './messages.ts';
import type { z } from 'zod';
import { agencySchema } from './agency.ts';
import { audienceSchema } from './audience.ts';
import { editorNoteSchema } from './editor-note.ts';
import { legalDocumentSchema } from './legal-document.ts';
import { obligationSchema } from './obligation.ts';
import { phaseSchema } from './phase.ts';
import { planPartSchema } from './plan-part.ts';
import { redirectSchema } from './redirect.ts';
import { siteSchema } from './site.ts';

/** How a collection lies on disk. */
interface CollectionDefinition {
  /** `files`: an entry a file below `path`; `list`: all entries in the one file; `single`: one. */
  readonly layout: 'files' | 'list' | 'single';
  /** A folder for `files`, else a file, below the content folder. */
  readonly path: string;
  /** Ending of the files of a folder. */
  readonly ending?: '.mdx' | '.yaml';
  readonly schema: z.ZodType;
}

/** THE list of collections: the loader, the check and the editors' guide read it. */
export const collections = {
  site: { layout: 'single', path: 'site.yaml', schema: siteSchema },
  plan: { layout: 'files', path: 'plan', ending: '.mdx', schema: planPartSchema },
  obligations: { layout: 'list', path: 'plan/obligations.yaml', schema: obligationSchema },
  phases: { layout: 'list', path: 'plan/phases.yaml', schema: phaseSchema },
  notes: { layout: 'list', path: 'plan/notes.yaml', schema: editorNoteSchema },
  agencies: { layout: 'files', path: 'agencies', ending: '.yaml', schema: agencySchema },
  audiences: { layout: 'files', path: 'audiences', ending: '.yaml', schema: audienceSchema },
  'legal-documents': {
    layout: 'files',
    path: 'legal-documents',
    ending: '.yaml',
    schema: legalDocumentSchema,
  },
  redirects: { layout: 'list', path: 'redirects.yaml', schema: redirectSchema },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export type CollectionData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
export const collectionNames = Object.keys(collections) as CollectionName[];
