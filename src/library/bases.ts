import { slugify } from '../language/slug.ts';
import type { Basis } from '../schema/basis.ts';
import { documentAddress } from './addresses.ts';
import { documentName } from './document-names.ts';
import type { AnyEntry } from './entries.ts';
import type { Library } from './library.ts';

/** Every basis that an entry's data gives, with the path to it. */
export function basesOf({
  collection,
  data,
}: Pick<AnyEntry, 'collection' | 'data'>): { path: PropertyKey[]; basis: Basis }[] {
  if (collection !== 'questions' && collection !== 'terms') return [];
  const { basis } = data as { basis: Basis[] };
  return basis.map((own, index) => ({ path: ['basis', index], basis: own }));
}

/** A basis as a reader sees it: what it is, and where to read it. */
export interface ShownBasis {
  text: string;
  href: string;
}

/** The bases of an answer or a definition; `curriculum` is that of the sections among them. */
export function showBases(
  library: Library,
  bases: readonly Basis[],
  curriculum?: string,
): ShownBasis[] {
  return bases.flatMap(({ document, at, plan, section }): ShownBasis[] => {
    if (document !== undefined) {
      const found = library.documents.find(({ id }) => id === document);
      if (found === undefined) return [];
      const name = documentName(found);
      const text = at === undefined ? name : `${at} ${name}`;
      const anchor = at === undefined ? '' : `#${provisionAnchor(at)}`;
      return [{ text, href: documentAddress(document) + anchor }];
    }
    if (plan !== undefined) {
      const place = library.places.get(plan);
      return place === undefined
        ? []
        : [{ text: `Kế hoạch, ${place.citation}`, href: place.address }];
    }
    const [stem, anchor] = (section ?? '').split('/');
    const lesson = library.curricula
      .find(({ id }) => id === curriculum)
      ?.lessons.find((own) => own.stem === stem);
    const heading = lesson?.outline.find(({ id }) => id === anchor);
    return lesson === undefined
      ? []
      : [
          {
            text: `Bài ${lesson.number}. ${lesson.title}${heading === undefined ? '' : `, mục “${heading.title}”`}`,
            href: `${lesson.address}#${anchor ?? ''}`,
          },
        ];
  });
}

/** The anchor of a provision on the page of its document: "khoan-1-dieu-5". */
export function provisionAnchor(at: string): string {
  return slugify(at);
}
