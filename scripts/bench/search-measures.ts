import type { LabelledQuery } from './search-corpus.ts';

/** How one query was answered; ranks count documents, the first section of each. */
export interface Judged {
  query: LabelledQuery;
  reciprocalRank: number;
  /** Share of the right documents among the first ten, of those that could be there. */
  recall: number;
  /** Share of right documents among the first ten places. */
  precision: number;
  isEmpty: boolean;
  /** The first document. */
  first: string | undefined;
}

/** Judges answers, given as addresses best first, by the labels. */
export function judge(
  queries: readonly LabelledQuery[],
  answers: readonly (readonly string[])[],
  ids: ReadonlyMap<string, string>,
): Judged[] {
  return queries.map((query, index) => {
    const addresses = (answers[index] ?? []).map((address) => address.replace(/#.*$/, ''));
    const found = [...new Set(addresses)]
      .map((address) => ids.get(address) ?? address)
      .slice(0, 10);
    const isRight = (id: string): boolean => query.rel.includes(id);
    const place = found.findIndex(isRight);
    const right = found.filter(isRight).length;
    return {
      query,
      reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
      recall: right / Math.min(10, query.rel.length),
      precision: right / 10,
      isEmpty: found.length === 0,
      first: found[0],
    };
  });
}

/** A line for each language and each category in it. */
export function table(judged: readonly Judged[]): string {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    for (const group of [one.query.lang, `  ${one.query.lang} ${one.query.cat}`])
      groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const mean = (each: readonly Judged[], of: (one: Judged) => number): string =>
    (each.reduce((sum, one) => sum + of(one), 0) / each.length).toFixed(3);
  const lines = [...groups]
    .sort(([a], [b]) => (a.trim() < b.trim() ? -1 : 1))
    .map(([group, each]) =>
      [
        group.padEnd(18),
        String(each.length).padStart(8),
        mean(each, ({ reciprocalRank }) => reciprocalRank).padStart(7),
        mean(each, ({ recall }) => recall).padStart(10),
        mean(each, ({ precision }) => precision).padStart(7),
        String(each.filter(({ isEmpty }) => isEmpty).length).padStart(11),
      ].join(''),
    );
  return [`${''.padEnd(18)} queries    MRR  recall@10   P@10  no result`, ...lines].join('\n');
}
