import { compareVietnamese, initialOf } from '../../language/collation.ts';

/** A page in the A to Z index. */
export interface IndexEntry {
  title: string;
  href: string;
  /** What it is: "Kế hoạch", "Cơ quan". */
  kind: string;
}

export interface LetterGroup {
  id: string;
  initial: string;
  entries: IndexEntry[];
}

/** The entries in the order of a Vietnamese dictionary, letter by letter. */
export function groupByInitial(entries: readonly IndexEntry[]): LetterGroup[] {
  const sorted = [...entries].sort((a, b) => compareVietnamese(a.title, b.title));
  const groups = Map.groupBy(sorted, ({ title }) => initialOf(title));
  return [...groups].map(([initial, ofLetter], index) => ({
    id: `chu-cai-${index + 1}`,
    initial,
    entries: ofLetter,
  }));
}
