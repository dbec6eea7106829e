import { answerProblem, inputs } from './inputs.ts';
import type { Input } from './inputs.ts';
import type { Answers, Existing, InputName } from './answers.ts';
import { scaffoldKinds } from './kinds.ts';
import type { ScaffoldKind, ScaffoldKindName } from './kinds.ts';

/** Asks for one input: the values, nothing where it may stay open, or `stopped`. */
export type Ask = (
  name: InputName,
  input: Input,
  answers: Answers,
) => Promise<readonly string[] | undefined | typeof stopped>;

/** The editor went away from the questions. */
export const stopped = Symbol('stopped');

export interface Gathered {
  readonly answers: Answers;
  /** Inputs that nobody answered. */
  readonly missing: readonly InputName[];
  /** Sentences on answers that cannot be used. */
  readonly problems: readonly string[];
}

/**
 * The answers for a kind: what was given, else what `ask` says, else what is suggested. Without
 * `ask` nobody can be asked, and what is missing is listed.
 */
export async function gather(
  kindName: ScaffoldKindName,
  given: Answers,
  existing: Existing,
  ask?: Ask,
): Promise<Gathered | typeof stopped> {
  const kind: ScaffoldKind = scaffoldKinds[kindName];
  const missing: InputName[] = [];
  const problems = Object.keys(given)
    .filter((name) => !kind.inputs.some((own) => own === name))
    .map((name) => `--${name}: “${kind.label}” không dùng cờ này.`);
  let answers: Answers = {};
  for (const name of kind.inputs) {
    const input = forKind(name, kind);
    if (input.applies?.(answers, existing) === false) continue;
    const values = given[name] ?? (await ask?.(name, input, answers)) ?? suggested(input, answers);
    if (values === stopped) return stopped;
    if (values === undefined) {
      // What would be made of the title is missed with it, not besides it.
      const isMadeOfTitle = input.suggestion !== undefined && missing.includes('title');
      if (input.isOptional !== true && !isMadeOfTitle) missing.push(name);
      continue;
    }
    const problem = isAskable(name, missing)
      ? answerProblem(name, values, answers, existing)
      : undefined;
    if (problem !== undefined) problems.push(`--${name}: ${problem}`);
    answers = { ...answers, [name]: values };
  }
  return { answers, missing, problems };
}

/** An input as this kind sees it. */
function forKind(name: InputName, { optional = [] }: ScaffoldKind): Input {
  const input = inputs[name];
  return optional.includes(name) ? { ...input, isOptional: true } : input;
}

function suggested({ suggestion }: Input, answers: Answers): readonly string[] | undefined {
  const value = suggestion?.(answers);
  return value === undefined ? undefined : [value];
}

/** The choices of some inputs hang on answers before them: without those, nothing can be said. */
const needs: Partial<Record<InputName, InputName>> = {
  lesson: 'curriculum',
  objectives: 'curriculum',
  orthography: 'language',
};

function isAskable(name: InputName, missing: readonly InputName[]): boolean {
  const needed = needs[name];
  return needed === undefined || !missing.includes(needed);
}
