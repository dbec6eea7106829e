import { fold } from '../../language/fold.ts';
import { parseLegalReference, provisionKey } from '../../language/legal-reference.ts';
import { makeLexicon } from '../../language/make-lexicon.ts';
import { normalise } from '../../language/normalise.ts';
import { slugify } from '../../language/slug.ts';
import { tokensOf } from '../../language/tokens.ts';
import { dataFile } from '../../search/catalogue.ts';
import type { Catalogue, CatalogueLaw, CatalogueTitle } from '../../search/catalogue.ts';
import type { BundleFile } from './bundle.ts';
import type { SearchDocument } from './documents.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the search of a language needs beside the index; all but the catalogue only now and then. */
export function dataFiles(
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
  build: string,
): BundleFile[] {
  const texts = documents.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ headings, text }) => [headings[headings.length - 1] ?? '', text]),
  ]);
  return [
    file('catalogue', build, catalogueOf(documents, vocabulary)),
    file('laws', build, lawsOf(documents)),
    file('lexicon', build, makeLexicon(texts)),
    file('titles', build, titlesOf(documents)),
  ];
}

function file(kind: Parameters<typeof dataFile>[0], build: string, data: unknown): BundleFile {
  return { path: dataFile(kind, build), content: Buffer.from(JSON.stringify(data)) };
}

const facets: readonly {
  name: string;
  label: string;
  valuesOf: (document: SearchDocument) => readonly string[];
}[] = [
  { name: 'loai', label: 'Loại', valuesOf: ({ kind }) => [kind] },
  { name: 'vai-tro', label: 'Đối tượng', valuesOf: ({ audiences = [] }) => audiences },
  { name: 'chu-de', label: 'Chủ đề', valuesOf: ({ topics = [] }) => topics },
];

function catalogueOf(
  documents: readonly SearchDocument[],
  { abbreviations, synonyms }: Vocabulary,
): Catalogue {
  const labels = facets.map(({ valuesOf }) => [...new Set(documents.flatMap(valuesOf))]);
  return {
    pages: documents.map((document) => [
      document.sections.length,
      ...facets.map(({ valuesOf }, facet) =>
        valuesOf(document).map((label) => labels[facet]?.indexOf(label) ?? -1),
      ),
    ]),
    weights: Object.fromEntries(
      documents.flatMap(({ weight }, page) => (weight === undefined ? [] : [[page, weight]])),
    ),
    facets: facets.map(({ name, label }, facet) => ({
      name,
      label,
      values: (labels[facet] ?? []).map((value) => [slugify(value), value]),
    })),
    abbreviations,
    synonyms,
  };
}

function lawsOf(documents: readonly SearchDocument[]): CatalogueLaw[] {
  const laws = new Map<string, CatalogueLaw>();
  let section = -1;
  for (const { law } of documents.flatMap(({ sections }) => sections)) {
    section += 1;
    if (law === undefined) continue;
    const number = law.number === undefined ? undefined : spell(law.number);
    const known = laws.get(number ?? law.name) ?? {
      ...(number === undefined ? {} : { number }),
      name: tokensOf(law.name)
        .map(({ folded }) => folded)
        .join(' '),
      ...(law.year === undefined ? {} : { year: law.year }),
      provisions: {},
    };
    const provision = law.at === undefined ? undefined : provisionKey(law.at);
    if (law.at === undefined) known.section ??= section;
    else if (provision !== undefined) known.provisions[provision] ??= section;
    laws.set(number ?? law.name, known);
  }
  return [...laws.values()];
}

/** As `parseLegalReference` gives a number. */
function spell(number: string): string {
  return parseLegalReference(number)?.number ?? fold(normalise(number)).toLowerCase();
}

function titlesOf(documents: readonly SearchDocument[]): CatalogueTitle[] {
  return documents.map(({ title, url, kind }) => [title, url, kind]);
}
