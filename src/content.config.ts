import { defineCollection } from 'astro:content';
import { contentLoader } from './library/loader.ts';
import { collections as definitions } from './schema/collections.ts';
import type { CollectionName } from './schema/collections.ts';

function define<C extends CollectionName>(name: C) {
  // A list's schema is that of one of its entries.
  return defineCollection({ loader: contentLoader(name), schema: definitions[name].schema });
}

export const collections = {
  site: define('site'),
  topics: define('topics'),
  redirects: define('redirects'),
  plan: define('plan'),
  obligations: define('obligations'),
  phases: define('phases'),
  notes: define('notes'),
  agencies: define('agencies'),
  audiences: define('audiences'),
  'legal-documents': define('legal-documents'),
  curricula: define('curricula'),
  lessons: define('lessons'),
  methods: define('methods'),
  materials: define('materials'),
  editions: define('editions'),
  questions: define('questions'),
  terms: define('terms'),
  languages: define('languages'),
  abbreviations: define('abbreviations'),
  synonyms: define('synonyms'),
} satisfies Record<CollectionName, unknown>;
