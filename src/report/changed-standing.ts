import { itemsOf } from '../library/items.ts';
import type { Library } from '../library/library.ts';
import type { Standing } from '../library/standing.ts';

/** A text whose standing is not what it was. */
export interface StandingChange {
  file: string;
  title: string;
  address: string;
  /**
   * `fallen`: it was reviewed and is a draft again; `signed`: a review was recorded, which only the
   * reviewer can confirm; `affected`: a document that it cites has changed.
   */
  kind: 'fallen' | 'signed' | 'affected';
  reviewer?: string;
  capacity?: string;
}

export function changedStanding(
  before: Library | undefined,
  after: Library | undefined,
): StandingChange[] {
  const was = new Map(standingsOf(before).map((text) => [text.file, text.standing]));
  return standingsOf(after).flatMap(({ file, title, address, standing }): StandingChange[] => {
    const old = was.get(file);
    const place = { file, title, address };
    const signature = standing.review ?? old?.review;
    const named = {
      ...place,
      ...(signature === undefined
        ? {}
        : { reviewer: signature.reviewer, capacity: signature.capacity }),
    };
    const isFallen = old?.state === 'reviewed' && standing.state !== 'reviewed';
    const isSigned =
      standing.review !== undefined &&
      JSON.stringify(standing.review) !== JSON.stringify(old?.review);
    const isAffected = standing.impacts.length > (old?.impacts.length ?? 0);
    return [
      ...(isFallen ? [{ ...named, kind: 'fallen' as const }] : []),
      ...(isSigned ? [{ ...named, kind: 'signed' as const }] : []),
      ...(isAffected ? [{ ...place, kind: 'affected' as const }] : []),
    ];
  });
}

interface StandingText {
  file: string;
  title: string;
  address: string;
  standing: Standing;
}

function standingsOf(library: Library | undefined): StandingText[] {
  if (library === undefined) return [];
  return [...itemsOf(library), ...library.materials.flatMap(({ editions }) => editions)];
}
