import { itemsOf } from './items.ts';
import type { LibraryItem } from './items.ts';
import type { Library } from './library.ts';

/** How the texts of a collection stand. */
export interface Health {
  label: string;
  total: number;
  reviewed: number;
  drafts: number;
  /** Reviewed once and written on since. */
  changed: number;
  /** Cite a document that something has befallen since. */
  affected: number;
  /** The law was looked up more than a year before the library was last brought up to date. */
  stale: number;
  /** Cite no legal document. */
  uncited: number;
}

const labels = {
  curricula: 'Chương trình',
  lessons: 'Bài học',
  methods: 'Phương pháp',
  materials: 'Tài liệu',
} as const satisfies Record<LibraryItem['collection'], string>;

export function healthOf(library: Library): Health[] {
  const items = itemsOf(library);
  const yearAgo = `${Number(library.site.updated.slice(0, 4)) - 1}${library.site.updated.slice(4)}`;
  const count = (own: readonly LibraryItem[], holds: (item: LibraryItem) => boolean): number =>
    own.filter(holds).length;
  return (Object.keys(labels) as LibraryItem['collection'][]).map((collection) => {
    const own = items.filter((item) => item.collection === collection);
    return {
      label: labels[collection],
      total: own.length,
      reviewed: count(own, ({ standing }) => standing.state === 'reviewed'),
      drafts: count(own, ({ standing }) => standing.state === 'draft'),
      changed: count(own, ({ standing }) => standing.state === 'changed'),
      affected: count(own, ({ standing }) => standing.impacts.length > 0),
      stale: count(own, ({ lawAsOf }) => lawAsOf !== undefined && lawAsOf < yearAgo),
      uncited: count(own, ({ cites }) => cites.length === 0),
    };
  });
}
