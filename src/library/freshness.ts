import { editionRows } from './editions.ts';
import { itemsOf } from './items.ts';
import type { Library } from './library.ts';
import type { Impact, Standing } from './standing.ts';
import type { Edition } from './training.ts';

/** A translation and the blocks of the Vietnamese that were written on since. */
export interface EditionFreshness {
  id: string;
  file: string;
  status: Edition['status'];
  total: number;
  stale: { id: string; text: string }[];
}

export interface DatedText {
  id: string;
  file: string;
  title: string;
}

/** What must be looked at again because time passed or something else was written on. */
export interface Freshness {
  editions: EditionFreshness[];
  /** Texts that cite a document which has changed since the law was looked up for them. */
  affected: (DatedText & { impacts: Impact[] })[];
  /** Texts whose day of looking again has passed, the longest overdue first. */
  overdue: (DatedText & { what: 'law' | 'review'; last: string; due: string })[];
}

/** A text is looked at again a year after the law was looked up for it and after it was signed. */
export const monthsUntilDue = 12;

/** `today` as YYYY-MM-DD. */
export function freshnessOf(library: Library, today: string): Freshness {
  const editions = library.materials.flatMap((material) =>
    material.editions.map((edition) => ({ material, edition })),
  );
  const texts: (DatedText & { standing: Standing; lawAsOf?: string | undefined })[] = [
    ...itemsOf(library),
    ...editions.map(({ edition }) => edition),
  ];
  return {
    editions: editions.map(({ material, edition }) => {
      const rows = editionRows(material, edition);
      return {
        id: edition.id,
        file: edition.file,
        status: edition.status,
        total: rows.length,
        stale: rows
          .filter(({ isStale }) => isStale)
          .map(({ id, vietnamese }) => ({ id, text: vietnamese.join(' ') })),
      };
    }),
    affected: texts
      .filter(({ standing }) => standing.impacts.length > 0)
      .map(({ id, file, title, standing }) => ({ id, file, title, impacts: standing.impacts })),
    overdue: texts
      .flatMap(({ id, file, title, lawAsOf, standing }) =>
        [
          { what: 'law' as const, last: lawAsOf },
          { what: 'review' as const, last: standing.review?.date },
        ].flatMap(({ what, last }) => {
          if (last === undefined) return [];
          const due = monthsAfter(last, monthsUntilDue);
          return due <= today ? [{ id, file, title, what, last, due }] : [];
        }),
      )
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.file < b.file ? -1 : 1)),
  };
}

/** The same day so many months later; the last of the month where there is no such day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
