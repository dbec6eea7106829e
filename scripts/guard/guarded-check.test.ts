import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guardedCheck } from './guarded-check.ts';
import type { GuardLimits } from './guarded-check.ts';

const reader = fileURLToPath(new URL('../../tests/fixtures/readers/reader.ts', import.meta.url));

async function rulesOf(files: string, limits: Partial<GuardLimits> = {}) {
  const { problems, fileCount } = await guardedCheck(files, {
    reader,
    limits: { fileMs: 3_000, growth: 400_000_000, ...limits },
  });
  return { rules: problems.map(({ file, rule }) => `${file} ${rule}`), fileCount };
}

describe('a file at which the reader', () => {
  it.each([
    ['waits without end', 'hangs', 'limit/time'],
    ['runs without end', 'loops', 'limit/time'],
    ['crashes', 'crashes', 'limit/crash'],
    ['ends', 'exits', 'limit/crash'],
  ])('%s is refused, and the others are read', async (_, file, rule) => {
    expect(await rulesOf(`sound1,${file},sound2`)).toEqual({
      rules: [`${file} ${rule}`],
      fileCount: 3,
    });
  });

  it.runIf(process.platform === 'linux')('grows without end is refused', async () => {
    expect(await rulesOf('sound,grows', { fileMs: 20_000 })).toEqual({
      rules: ['grows limit/memory'],
      fileCount: 2,
    });
  });

  it('ends is refused each time, up to a number of files', async () => {
    const { rules } = await rulesOf('exits1,exits2,exits3,exits4', { files: 3 });
    expect(rules).toEqual(['exits1 limit/crash', 'exits2 limit/crash', 'exits3 limit/crash']);
  });
});

describe('the guarded check', () => {
  it('finds the project’s content as sound as the check itself does', async () => {
    const { problems, fileCount } = await guardedCheck('content');
    expect(problems).toEqual([]);
    expect(fileCount).toBeGreaterThan(200);
  });

  it('says when there is no such folder', async () => {
    await expect(guardedCheck('khong-co')).rejects.toThrow(
      /Không đọc được thư mục nội dung “khong-co”/,
    );
  });
});
