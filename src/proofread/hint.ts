import type { Problem } from '../tree/problem.ts';

/** Something in a text that is probably not what its writer meant. */
export interface TextHint {
  /** Where it begins in the text, and how long it is, in UTF-16 code units. */
  index: number;
  length: number;
  /** Stable id, such as `hint/quotes`. */
  rule: string;
  /** Vietnamese: what was found and what to do. */
  message: string;
  /** What to write instead, where nobody need think about it. */
  fix?: string;
}

/** Looks at one text: a paragraph, a heading, a cell or a field, with its soft line ends. */
export type Rule = (text: string) => TextHint[];

/** A hint at its place in a file. */
export interface Hint extends Problem {
  /** What to put where in the source; absent where a person must decide. */
  edit?: Edit;
}

export interface Edit {
  /** UTF-16 code units from the start of the source, line ends normalised. */
  start: number;
  end: number;
  text: string;
}

/** A rule that tells something at each match of a pattern. */
export function eachMatch(
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Pick<TextHint, 'message' | 'fix'> | undefined,
  rule: string,
): Rule {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const told = tell(match);
      return told === undefined
        ? []
        : [{ index: match.index, length: match[0].length, rule, ...told }];
    });
}
