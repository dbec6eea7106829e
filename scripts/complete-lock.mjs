// npm leaves platform packages out of the lock when this machine's registry lacks their newest
// version, and then `npm ci` fails everywhere. This adds them back: run it after each change of
// dependencies. With --check it only tells. Plain JavaScript, so that any Node can run it.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const operatingSystems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** Optional dependencies that some package of the lock names and that the lock does not hold. */
export function missingPackages(lock) {
  const missing = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isThere = ancestorsOf(path).some(
        (folder) => `${folder}node_modules/${name}` in lock.packages,
      );
      if (!isThere) missing.set(name, version);
    }
  }
  return missing;
}

/** "node_modules/a/node_modules/b" -> itself, its parents, and the root, each with a slash. */
function ancestorsOf(path) {
  const folders = [''];
  let at = -1;
  while ((at = path.indexOf('node_modules/', at + 1)) !== -1) {
    const end = path.indexOf('/node_modules/', at);
    folders.push(`${end === -1 ? path : path.slice(0, end)}/`);
  }
  return folders;
}

/** The lock's entry for a platform package, its platform read from its name. */
function platformEntry(name, version, license) {
  const words = name.replace(/^.*\//, '').split('-');
  const os = operatingSystems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return {
    version,
    cpu,
    ...(libc.length > 0 && os.includes('linux') ? { libc } : {}),
    ...(license ? { license } : {}),
    optional: true,
    os,
    engines: { node: '>= 10' },
  };
}

/** Adds what is missing; returns the names added. */
export function completeLock(lock) {
  const missing = missingPackages(lock);
  for (const [name, version] of missing) {
    const parent = Object.values(lock.packages).find((entry) => entry.optionalDependencies?.[name]);
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, parent?.license);
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  return [...missing.keys()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const names = completeLock(lock);
  for (const name of names) console.log(`package-lock.json lacks ${name}`);
  if (process.argv.includes('--check')) process.exit(names.length > 0 ? 1 : 0);
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(names.length > 0 ? `Added ${names.length} packages.` : 'The lock is complete.');
}
