import { defineCollection } from 'astro:content';
import { contentLoader } from './library/loader.ts';
import { collections as definitions } from './schema/collections.ts';

// A list's schema is that of one of its entries, so each collection is a line.
export const collections = {
  site: defineCollection({ loader: contentLoader('site'), schema: definitions.site.schema }),
  plan: defineCollection({ loader: contentLoader('plan'), schema: definitions.plan.schema }),
  obligations: defineCollection({
    loader: contentLoader('obligations'),
    schema: definitions.obligations.schema,
  }),
  phases: defineCollection({ loader: contentLoader('phases'), schema: definitions.phases.schema }),
  notes: defineCollection({ loader: contentLoader('notes'), schema: definitions.notes.schema }),
  agencies: defineCollection({
    loader: contentLoader('agencies'),
    schema: definitions.agencies.schema,
  }),
  audiences: defineCollection({
    loader: contentLoader('audiences'),
    schema: definitions.audiences.schema,
  }),
  'legal-documents': defineCollection({
    loader: contentLoader('legal-documents'),
    schema: definitions['legal-documents'].schema,
  }),
  redirects: defineCollection({
    loader: contentLoader('redirects'),
    schema: definitions.redirects.schema,
  }),
};
