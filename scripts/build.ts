import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cacheFolder, contentFolder } from '../src/library/environment.ts';
import { guardedCheck } from './guard/guarded-check.ts';
import { formatProblem } from '../src/tree/problem.ts';

const finished = 'dist';
const building = `.dist-${process.pid}`;
const replaced = `.dist-${process.pid}-cu`;
const lockFile = `${cacheFolder}/build.lock`;

/**
 * Checks the content, builds the site into a folder of its own, and swaps it in at the end: a build
 * that breaks or is killed never touches the finished one. Returns whether it succeeded.
 */
export async function build(): Promise<boolean> {
  const start = performance.now();
  if (!(await takeLock())) return false;
  try {
    await removeLeftovers();
    if (!(await contentIsSound())) return false;
    if (!(await printPdfs())) return false;
    console.log('Đang dựng trang…');
    if (!(await runAstro())) {
      console.error(
        `\nDựng trang không xong; thư mục ${finished} vẫn giữ bản tốt gần nhất (nếu có).`,
      );
      return false;
    }
    await swapIn();
    console.log(`Đã dựng xong vào ${finished} (${secondsSince(start)}).`);
    return true;
  } catch (error) {
    console.error(explain(error));
    return false;
  } finally {
    await rm(building, { recursive: true, force: true });
    await rm(lockFile, { force: true });
  }
}

async function contentIsSound(): Promise<boolean> {
  const start = performance.now();
  const root = contentFolder();
  const { problems, fileCount } = await guardedCheck(root);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`\n${root} có ${problems.length} lỗi. Hãy sửa rồi dựng lại.`);
    return false;
  }
  console.log(`Đã kiểm tra ${fileCount} tệp nội dung: không có lỗi (${secondsSince(start)}).`);
  return true;
}

/** Astro then finds every PDF in the cache; alone it would print one after the other. */
async function printPdfs(): Promise<boolean> {
  if (process.env['WITHOUT_PDF']) return true;
  console.log('Đang in PDF…');
  const child = spawn(
    process.execPath,
    // Small semi-spaces: the documents that it hands out are soon forgotten.
    ['--max-semi-space-size=4', fileURLToPath(new URL('./print-library.ts', import.meta.url))],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      // The compiler's threads free what others took: glibc keeps less of it with few arenas.
      env: { MALLOC_ARENA_MAX: '2', ...process.env },
    },
  );
  const code = await endOf(child);
  if (code !== 0) {
    console.error(`\nIn PDF không xong; thư mục ${finished} vẫn giữ bản tốt gần nhất (nếu có).`);
  }
  return code === 0;
}

/** Waits for a child process, which is stopped when this one is. */
async function endOf(child: ChildProcess): Promise<number | null> {
  const stop = (): boolean => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return code;
}

async function runAstro(): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', building],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  let output = '';
  let pages = 0;
  const read = (chunk: Buffer): void => {
    const text = chunk.toString();
    output += text;
    pages += text.split('├─').length - 1;
    if (process.stdout.isTTY && pages > 0) process.stdout.write(`\r  ${pages} tệp`);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await endOf(child);
  if (process.stdout.isTTY) process.stdout.write('\r');
  if (code === 0) {
    console.log(`  ${pages} tệp`);
    return true;
  }
  const reason = output.split('\n').filter((line) => !line.includes('├─'));
  console.error(reason.slice(-60).join('\n'));
  if (/ENOSPC/.test(output)) console.error(explain({ code: 'ENOSPC' }));
  return false;
}

/** Two renames: at no moment is there a half-written site. */
async function swapIn(): Promise<void> {
  const hadOne = await rename(finished, replaced).then(
    () => true,
    () => false,
  );
  try {
    await rename(building, finished);
  } catch (error) {
    if (hadOne) await rename(replaced, finished);
    throw error;
  }
  await rm(replaced, { recursive: true, force: true });
}

/** Folders of builds that died; one that died between the renames still holds the good site. */
async function removeLeftovers(): Promise<void> {
  const names = await readdir('.');
  const saved = names.find((name) => /^\.dist-\d+-cu$/.test(name));
  if (saved !== undefined && !names.includes(finished)) await rename(saved, finished);
  for (const name of names.filter((candidate) => /^\.dist-\d+(?:-cu)?$/.test(candidate))) {
    await rm(name, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<boolean> {
  await mkdir(cacheFolder, { recursive: true });
  try {
    await writeFile(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(await readFile(lockFile, 'utf8').catch(() => '0'));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      console.error(
        `Đang có một lần dựng khác (tiến trình ${owner}). Hãy chờ nó xong; ` +
          `nếu chắc chắn không có, hãy xóa tệp ${lockFile} rồi dựng lại.`,
      );
      return false;
    }
    await writeFile(lockFile, String(process.pid));
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function explain(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') {
    return 'Ổ đĩa đã đầy. Hãy xóa bớt tệp rồi dựng lại; bản đang dùng không bị ảnh hưởng.';
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `Không có quyền ghi vào thư mục này. (${(error as Error).message})`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} giây`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await build()) ? 0 : 1;
}
