import { checkContent } from '../src/library/check-content.ts';
import type { CheckedContent } from '../src/library/check-content.ts';
import { letterProblems } from '../src/render/print/letter-problems.ts';
import { compareProblems } from '../src/tree/problem.ts';

/** Checks a content folder, and that the print fonts have every letter of it. */
export async function checkAll(root: string): Promise<CheckedContent> {
  const checked = await checkContent(root);
  const letters = await letterProblems(checked.entries);
  return { ...checked, problems: [...checked.problems, ...letters].sort(compareProblems) };
}
