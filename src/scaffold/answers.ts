import type { AnyEntry } from '../library/entries.ts';

/** What may be asked of an editor; each is a flag of `npm run new` by the same name. */
export const inputNames = [
  'title',
  'id',
  'summary',
  'curriculum',
  'lesson',
  'objectives',
  'count',
  'material',
  'language',
  'orthography',
  'audiences',
  'topics',
  'obligations',
  'strand',
  'level',
  'first-lesson',
  'minutes',
  'method',
] as const;

export type InputName = (typeof inputNames)[number];

/** What was answered: a list for every input, of one value where one is asked for. */
export type Answers = Readonly<Partial<Record<InputName, readonly string[]>>>;

/** The content folder as it is before anything is added. */
export interface Existing {
  readonly entries: readonly AnyEntry[];
  /** The text of every file, by its path below the content folder. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A file to write; `before` is its present text where the file is there and is added to. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  readonly before?: string;
}

/** The single answer to an input that is always answered before anything is written. */
export function answer(answers: Answers, name: InputName): string {
  const value = answers[name]?.[0];
  if (value === undefined) throw new Error(`The input “${name}” has no answer.`);
  return value;
}

export function answersTo(answers: Answers, name: InputName): readonly string[] {
  return answers[name] ?? [];
}
