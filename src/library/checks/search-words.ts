import { normalise } from '../../language/normalise.ts';
import type { Problem } from '../../tree/problem.ts';
import { textOf } from '../../tree/text.ts';
import type { LocatedEntry } from '../entries.ts';
import { problemAt } from './place.ts';

/** Words for the search that lead nowhere: no text of the library has them. */
export function searchWordProblems(entries: readonly LocatedEntry[]): Problem[] {
  const sought = entries.filter(({ entry }) => soughtIn(entry) !== undefined);
  if (sought.length === 0) return [];
  const text = plain(
    entries
      .filter(({ entry }) => soughtIn(entry) === undefined)
      .map(
        ({ entry }) => (entry.tree ? textOf(entry.tree) : '') + stringsIn(entry.data).join(' . '),
      )
      .join(' . '),
  );
  return sought.flatMap((located) => {
    const { path = [], words = '' } = soughtIn(located.entry) ?? {};
    return text.includes(plain(words))
      ? []
      : [
          problemAt(
            located,
            path,
            'search/nowhere',
            `Không chỗ nào trong thư viện có “${words}”, nên tìm sẽ không ra gì. Hãy ghi đúng chữ mà các bài dùng, hoặc bỏ dòng này.`,
          ),
        ];
  });
}

function soughtIn(
  entry: LocatedEntry['entry'],
): { path: PropertyKey[]; words: string } | undefined {
  if (entry.collection === 'abbreviations')
    return { path: ['expansion'], words: entry.data.expansion };
  if (entry.collection === 'synonyms')
    return { path: ['words', 0], words: entry.data.words[0] ?? '' };
  return undefined;
}

/** One spelling, with one space around each word. */
function plain(text: string): string {
  return ` ${normalise(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}
