import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const source = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA, apart from some rules. Our pages have no frames. */
export async function violationsOf(page: Page, skipped: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(
    async (options: RunOptions) => {
      const { axe } = window as unknown as {
        axe: { run: (options: RunOptions) => Promise<AxeResults> };
      };
      return (await axe.run(options)).violations;
    },
    {
      runOnly: { type: 'tag', values: wcag },
      resultTypes: ['violations'],
      rules: Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }])),
    } satisfies RunOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
