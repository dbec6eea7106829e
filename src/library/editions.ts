import type { Edition, Material } from './training.ts';
import { sourceBlocksOf } from './source-blocks.ts';

/** A block of the Vietnamese beside its translation. */
export interface EditionRow {
  id: string;
  vietnamese: string[];
  other: string[];
  heading?: 2 | 3 | 4;
  /** The Vietnamese has been written on since this block was translated. */
  isStale: boolean;
}

export function editionRows(
  material: Pick<Material, 'tree'>,
  edition: Pick<Edition, 'tree' | 'sourceBlocks'>,
): EditionRow[] {
  const own = sourceBlocksOf(edition.tree);
  return sourceBlocksOf(material.tree).map(({ id, text, hash, depth }, index) => ({
    id,
    vietnamese: [text],
    other: [own[index]?.text ?? ''],
    ...(depth === undefined ? {} : { heading: Math.min(4, Math.max(2, depth)) as 2 | 3 | 4 }),
    isStale: edition.sourceBlocks[index] !== hash,
  }));
}
