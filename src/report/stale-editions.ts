import { editionRows } from '../library/editions.ts';
import type { Library } from '../library/library.ts';

/** A translation with the blocks that are older than the Vietnamese since the change. */
export interface StaleEdition {
  id: string;
  title: string;
  language: string;
  blocks: { id: string; text: string }[];
  /** Blocks of the whole edition. */
  total: number;
}

/** Editions made stale: blocks that keep up with their source before, and not after. */
export function staleEditions(
  before: Library | undefined,
  after: Library | undefined,
): StaleEdition[] {
  if (after === undefined) return [];
  const known = staleTexts(before);
  return after.materials.flatMap((material) =>
    material.editions.flatMap((edition): StaleEdition[] => {
      const rows = editionRows(material, edition);
      const blocks = rows
        .filter(
          ({ isStale, vietnamese }) =>
            isStale && !known.has(`${edition.id}\n${vietnamese[0] ?? ''}`),
        )
        .map(({ id, vietnamese }) => ({ id, text: vietnamese[0] ?? '' }));
      const language = after.languages.find(({ id }) => id === edition.language)?.name;
      return blocks.length === 0
        ? []
        : [
            {
              id: edition.id,
              title: material.title,
              language: language ?? edition.language,
              blocks,
              total: rows.length,
            },
          ];
    }),
  );
}

function staleTexts(library: Library | undefined): Set<string> {
  return new Set(
    (library?.materials ?? []).flatMap((material) =>
      material.editions.flatMap((edition) =>
        editionRows(material, edition)
          .filter(({ isStale }) => isStale)
          .map(({ vietnamese }) => `${edition.id}\n${vietnamese[0] ?? ''}`),
      ),
    ),
  );
}
