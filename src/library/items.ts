import type { Strand } from '../schema/curriculum.ts';
import { materialKinds } from '../schema/material.ts';
import type { MaterialKindName } from '../schema/material.ts';
import { isPublic } from './training.ts';
import type { Library } from './library.ts';
import type { Standing } from './standing.ts';
import { minutesOf } from './activities.ts';

/** A text of the library as lists show it, whatever its kind. */
export interface LibraryItem {
  collection: 'curricula' | 'lessons' | 'methods' | 'materials';
  id: string;
  title: string;
  summary: string;
  address: string;
  /** What it is, for a reader: "Chương trình", "Sổ tay". */
  kind: string;
  audiences: readonly string[];
  topics: readonly string[];
  obligations: readonly string[];
  /** How long it takes, where that is known. */
  minutes?: number;
  materialKind?: MaterialKindName;
  strand?: Strand;
  /** Languages of its editions, Vietnamese among them. */
  languages?: readonly string[];
  cites: readonly string[];
  lawAsOf?: string | undefined;
  standing: Standing;
  file: string;
}

/** Every text that is taught, used or handed out, in the order of the site. */
export function itemsOf(library: Library): LibraryItem[] {
  return [
    ...library.curricula.map((curriculum): LibraryItem => ({
      ...curriculum,
      collection: 'curricula',
      strand: curriculum.strand,
      kind: 'Chương trình',
      minutes: minutesOf(curriculum.lessons),
    })),
    ...library.curricula.flatMap(({ lessons, audiences, topics, obligations }) =>
      lessons.map((lesson): LibraryItem => ({
        ...lesson,
        collection: 'lessons',
        kind: 'Bài học',
        audiences,
        topics,
        obligations,
      })),
    ),
    ...library.methods.map(({ minutes, ...method }): LibraryItem => ({
      ...method,
      collection: 'methods',
      kind: 'Phương pháp',
      minutes: minutes.max,
    })),
    ...library.materials.map((material): LibraryItem => ({
      ...material,
      collection: 'materials',
      kind: materialKinds[material.kind].label,
      materialKind: material.kind,
      languages: ['vi', ...material.editions.filter(isPublic).map(({ language }) => language)],
    })),
  ];
}

/** The texts that fulfil a duty; a lesson counts by its curriculum, which stands for it. */
export function itemsFor(items: readonly LibraryItem[], obligation: string): LibraryItem[] {
  return items.filter(
    ({ collection, obligations }) => collection !== 'lessons' && obligations.includes(obligation),
  );
}
