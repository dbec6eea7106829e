import { hiddenCharacters } from './hidden-characters.ts';
import { lookalikeProblem } from './lookalikes.ts';
import type { PlacedProblem } from './problem.ts';

type LineRule = (text: string) => Omit<PlacedProblem, 'line'> | undefined;

/** Rules of the source text, line by line, that hold for MDX and YAML alike. */
export function textProblems(source: string): PlacedProblem[] {
  return source.split('\n').flatMap((text, index) =>
    lineRules.flatMap((rule): PlacedProblem[] => {
      const problem = rule(text);
      return problem === undefined ? [] : [{ line: index + 1, ...problem }];
    }),
  );
}

const lineRules: readonly LineRule[] = [
  (text) => {
    const index = firstDecomposed(text);
    return index === undefined
      ? undefined
      : {
          column: index + 1,
          rule: 'text/nfc',
          message: `Chữ “${clusterAt(text, index)}” viết bằng dấu rời (NFD). Hãy chuyển cả tệp về Unicode dựng sẵn (NFC).`,
        };
  },
  (text) => {
    const found = hiddenCharacters(text);
    return found === undefined
      ? undefined
      : {
          column: found.index + 1,
          rule: 'text/hidden',
          message: `Có ${found.kind} ${codeOf(found.character)}. Hãy xóa và gõ lại chỗ này.`,
        };
  },
  (text) => {
    const index = text.indexOf('\uFFFD');
    return index < 0
      ? undefined
      : {
          column: index + 1,
          rule: 'text/broken',
          message:
            'Có dấu “\uFFFD”, là chữ đã hỏng khi chuyển bảng mã. Hãy xem bản gốc và gõ lại chữ này.',
        };
  },
  (text) => {
    // Khmer stacks more signs on a letter than any Latin writing does.
    const flood = /(?:(?!\p{Script=Khmer})\p{M}){4}|\p{M}{9}/u.exec(text);
    return flood === null
      ? undefined
      : {
          column: flood.index + 1,
          rule: 'text/marks',
          message: 'Một chữ mang quá nhiều dấu chồng lên nhau. Hãy xóa và gõ lại chữ này.',
        };
  },
  lookalikeProblem,
];

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
}

function firstDecomposed(text: string): number | undefined {
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  let index = 0;
  while (index < text.length && text[index] === composed[index]) index += 1;
  return index;
}

function clusterAt(text: string, index: number): string {
  return /^\P{M}?\p{M}{0,4}/u.exec(text.slice(index, index + 12))?.[0].normalize('NFC') ?? '';
}
