import type { Term } from './query.ts';
import { hasMarks } from './query.ts';
import type { Knowledge, Phrase, Reading, Rewrite, Unit } from './readings.ts';
import { toPhrase } from './readings.ts';

const synonymWeight = 0.7;

/** A reading with the library's own word in the place of what a reader calls it, if there is one. */
export function synonymReadings(
  terms: readonly Term[],
  units: readonly Unit[],
  { synonyms }: Knowledge,
): { reading: Reading; rewrite: Rewrite }[] {
  const found = synonyms.flatMap(([own = '', ...others]) =>
    others.map((words) => ({ own, phrase: toPhrase(words) })),
  );
  const longest = found
    .map(({ own, phrase }) => ({ own, phrase, start: findPhrase(terms, phrase) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.phrase.length - a.phrase.length)[0];
  if (longest === undefined) return [];
  const { own, phrase, start } = longest;
  const end = start + phrase.length;
  return [
    {
      rewrite: {
        kind: 'synonym',
        typed: terms
          .slice(start, end)
          .map(({ form }) => form)
          .join(' '),
        meant: own,
      },
      reading: {
        weight: synonymWeight,
        units: [
          ...units.slice(0, start),
          ...toPhrase(own).map((word): Unit => [[word]]),
          ...units.slice(end),
        ],
      },
    },
  ];
}

/** Where a phrase stands in the query, with the marks as typed or with none typed at all. */
function findPhrase(terms: readonly Term[], phrase: Phrase): number {
  const matches = (term: Term | undefined, word: Term): boolean =>
    term?.form === word.form ||
    (term?.form === word.folded && terms.every((each) => !hasMarks(each)));
  return terms.findIndex((_, start) =>
    phrase.every((word, place) => matches(terms[start + place], word)),
  );
}
