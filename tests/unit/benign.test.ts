import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/tree/problem.ts';
import { benignGroups } from '../benign/index.ts';
import { problemsWith } from './gate-folder.ts';

const groups = Object.entries(benignGroups);
const all = groups.flatMap(([, files]) => files);
const problems = await problemsWith(all);
const byFile = Map.groupBy(problems, ({ file }) => file);

describe('the corpus', () => {
  it('holds at least 60 files, each at its own path', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it('leaves the project’s own content sound', () => {
    const paths = new Set(all.map(({ path }) => path));
    expect(problems.filter(({ file }) => !paths.has(file)).map(formatProblem)).toEqual([]);
  });
});

describe.each(groups)('%s: let through', (_, files) => {
  it.each(files)('$name', ({ path }) => {
    expect((byFile.get(path) ?? []).map(formatProblem)).toEqual([]);
  });
});
