import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Vitest puts Vite's own settings into the environment, and a build would take them over. */
const ofVitest = /^(?:VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV)$/;
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofVitest.test(name)),
);

/** Builds the site into a folder of its own, as outside the tests. */
export async function buildInto(
  folder: string,
  environment: Record<string, string> = {},
): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { env: { ...plainEnvironment, ASTRO_TELEMETRY_DISABLED: '1', ...environment } },
  );
}
