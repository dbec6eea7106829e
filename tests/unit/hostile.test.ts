import { describe, expect, it } from 'vitest';
import { hostileGroups } from '../hostile/index.ts';
import { problemsWith } from './gate-folder.ts';

const groups = Object.entries(hostileGroups);
const all = groups.flatMap(([, files]) => files);
const problems = await problemsWith(all);
const byFile = Map.groupBy(problems, ({ file }) => file);

describe('the corpus', () => {
  it('holds at least 150 files, each at its own path', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it('expects a problem of each', () => {
    expect(all.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  it('leaves the sound files of the folder sound', () => {
    const paths = new Set(all.map(({ path }) => path));
    expect(problems.filter(({ file }) => !paths.has(file))).toEqual([]);
  });

  it('is told of in sentences that end', () => {
    const unfinished = problems.filter(({ message }) => !/\p{L}.*[.?)”]$/su.test(message));
    expect(unfinished).toEqual([]);
  });
});

describe.each(groups)('%s: refused at its line with its rule', (_, files) => {
  it.each(files)('$name', ({ path, expected }) => {
    const found = (byFile.get(path) ?? []).map(({ line, rule }) => `${line} ${rule}`);
    expect(found).toEqual(expected);
  });
});
