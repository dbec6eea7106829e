import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const installedPlaces = [
  process.env['CHROME_PATH'],
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

/** The browser that tests use: an installed one first, then Playwright's own, if it is there. */
export function browserPath(): string | undefined {
  const own = chromium.executablePath();
  return [...installedPlaces, own].find((path) => path !== undefined && existsSync(path));
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

function run(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = installBrowser();
  console.log(path ?? '');
  process.exitCode = path === undefined ? 1 : 0;
}
