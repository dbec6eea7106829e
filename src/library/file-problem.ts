import type { Problem } from '../tree/problem.ts';

/** A problem of a file as a whole. */
export function fileProblem(file: string, rule: string, message: string): Problem {
  return { file, line: 1, column: 1, rule, message };
}
