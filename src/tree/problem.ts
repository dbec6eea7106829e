/** Something wrong in a content file, placed and explained for the person who wrote it. */
export interface Problem {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** Stable id, such as `component/unknown`. */
  rule: string;
  /** Vietnamese: what was found, what is expected, what to do. */
  message: string;
  /** The field of the file's data that it is about, without places in lists: `objectives.text`. */
  field?: string;
}

/** A problem before it is known in which file it stands. */
export type PlacedProblem = Omit<Problem, 'file'>;

export interface Place {
  line: number;
  column: number;
}

/** `file:line:column  rule  message`, one line. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, message } = problem;
  return `${file}:${line}:${column}  ${rule}  ${message}`.replace(unprintable, '␣');
}

/** What a terminal would obey, or show in another order: names and quoted words may hold it. */
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : 1)
  );
}
