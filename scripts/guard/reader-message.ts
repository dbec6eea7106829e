import type { Problem } from '../../src/tree/problem.ts';

/** What the process that reads says to the one that watches. */
export type ReaderMessage =
  /** It begins with a file; with undefined, it has read them all. */
  | { file: string | undefined }
  /** It could not begin, and why. */
  | { failure: string }
  /** It is done. */
  | { problems: Problem[]; hints: Problem[]; fileCount: number };
