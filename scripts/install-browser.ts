import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const installedPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['LOCALAPPDATA'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];

/**
 * The browser that tests use: the one CHROME_PATH names, else an installed one, else Playwright's
 * own; undefined when there is none.
 */
export function browserPath(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH="${chosen}": there is no such file. Correct it or unset it.`);
  }
  return [...installedPlaces, chromium.executablePath()].find(
    (path) => existsSync(path) && canStart(path),
  );
}

/** Whether it is more than a file: Ubuntu's is a stub for snap, and a download can lack libraries. */
function canStart(path: string): boolean {
  // Elsewhere the file is enough, and Chrome for Windows answers --version with a window.
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Finds or installs a browser; says each step, and returns its path or undefined. */
export function installBrowser(): string | undefined {
  const found = browserPath();
  if (found !== undefined) return found;
  console.log('No Chromium or Chrome found; trying Playwright’s own download…');
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  if (browserPath() === undefined && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright could not download one; trying Debian’s package…');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    runAll(asRoot, ['apt-get', 'update', '-q']);
    runAll(asRoot, ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  const installed = browserPath();
  if (installed === undefined) {
    console.error(
      'No browser could be installed. Install Chromium or set CHROME_PATH, then retry.',
    );
  }
  return installed;
}

function runAll(prefix: readonly string[], command: readonly string[]): void {
  const [program = '', ...args] = [...prefix, ...command];
  run(program, args);
}

/** Runs a step quietly; when it fails, says why in one line. */
function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status === 0) return;
  const reason = error?.message ?? stderr.split('\n').find((line) => /error|E:|sudo/i.test(line));
  console.log(`  ${program} ${args[0] ?? ''}: ${reason ?? `exit code ${status ?? 'unknown'}`}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = installBrowser();
  console.log(path ?? '');
  process.exitCode = path === undefined ? 1 : 0;
}
