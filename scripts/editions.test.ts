import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

function run(...args: string[]): Promise<{ code: number; said: string }> {
  return promisify(execFile)(process.execPath, ['scripts/editions.ts', ...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    },
  );
}

describe('npm run editions', () => {
  it('tells which texts are to be looked at again on a day to come', async () => {
    const { code, said } = await run('--date', '2999-01-01');
    expect(code).toBe(0);
    expect(said).toMatch(/\d+ lần đối chiếu hoặc thẩm định đã quá 12 tháng/);
    expect(said).toMatch(/materials\/to-gap-hoa-giai\/vi\.mdx: .* \(đối chiếu pháp luật ngày/);
  });

  it('refuses a day that is none, and says how to write one', async () => {
    expect(await run('--date', '31/12/2026')).toEqual({
      code: 2,
      said: 'Ngày “31/12/2026” không đúng. Hãy ghi dạng 2027-11-23.\n',
    });
  });
});
