import { execFile, spawn } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ChangedFile } from '../src/report/compare.ts';

const execute = promisify(execFile);

/** Where a content folder stands in its repository. */
export interface ContentPlace {
  repository: string;
  /** The folder below the repository's root with a slash at its end; empty when it is the root. */
  prefix: string;
}

/** Runs git without colours, pagers, hooks or programs that a repository might name. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', [...safely(folder), ...args], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  return stdout;
}

function safely(folder: string): string[] {
  return ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
}

export async function placeOf(contentFolder: string): Promise<ContentPlace> {
  const output = await git(contentFolder, 'rev-parse', '--show-toplevel', '--show-prefix');
  const [repository = '', prefix = ''] = output.split('\n');
  return { repository, prefix };
}

/** The commit that a name stands for; a name can never be taken for an option. */
export async function commitOf(repository: string, name: string): Promise<string> {
  try {
    return (
      await git(
        repository,
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
      )
    ).trim();
  } catch {
    throw new Error(
      `Không có bản “${name}” trong kho. Ví dụ đúng: main, origin/main, HEAD~1. Nếu kho được tải nông, hãy chạy git fetch --unshallow.`,
    );
  }
}

/** The commit at which two lines of work parted, so that what others did since is not reported. */
export async function partingOf(repository: string, base: string, head: string): Promise<string> {
  const found = await git(repository, 'merge-base', base, head).catch(() => '');
  return found.trim() || base;
}

/** Files that differ between two commits, or between a commit and the working tree. */
export async function changedFiles(
  repository: string,
  base: string,
  head: string | undefined,
): Promise<ChangedFile[]> {
  const ends = head === undefined ? [base] : [base, head];
  const listed = await git(
    repository,
    ...['diff', '--name-status', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...ends,
    '--',
  );
  const parts = listed.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    files.push({ path: parts[at + 1] ?? '', status: statuses[parts[at] ?? ''] ?? 'changed' });
  }
  if (head === undefined) {
    const fresh = await git(repository, 'ls-files', '--others', '--exclude-standard', '-z');
    for (const path of fresh.split('\0').filter(Boolean)) files.push({ path, status: 'added' });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed' };

/** Content of more than this is no content. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Writes the content folder of a commit below `target`, file by file from git's store: nothing of
 * the commit is run, no link is followed, and no name leads out. A link or a foreign repository
 * becomes a link to nowhere, which the check refuses by name. Returns how many files there were.
 */
export async function extractContent(
  { repository, prefix }: ContentPlace,
  commit: string,
  target: string,
): Promise<number> {
  const listed = await git(
    repository,
    ...['ls-tree', '-r', '-z', '-l', '--full-tree', commit],
    ...(prefix === '' ? [] : ['--', prefix]),
  );
  const files = listed
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [about = '', path = ''] = line.split('\t', 2);
      const [mode = '', , hash = '', size = '0'] = about.split(/ +/);
      return { mode, hash, size: Number(size) || 0, path: path.slice(prefix.length) };
    });
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > mostBytes) {
    throw new Error(`Nội dung nặng ${Math.round(bytes / 1e6)} MB, quá lớn để đọc. Hãy bỏ bớt tệp.`);
  }
  await mkdir(target, { recursive: true });
  const blobs = await readBlobs(
    repository,
    files.filter(isFile).map(({ hash }) => hash),
  );
  for (const { mode, hash, path } of files) {
    refuseOutside(path);
    const place = join(target, path);
    await mkdir(dirname(place), { recursive: true });
    if (isFile({ mode })) await writeFile(place, blobs.get(hash) ?? '');
    else await symlink('khong-co', place);
  }
  return files.length;
}

function isFile({ mode }: { mode: string }): boolean {
  return mode.startsWith('100');
}

function refuseOutside(path: string): void {
  const isOutside =
    path === '' ||
    path.startsWith('/') ||
    /\\|\0/u.test(path) ||
    path.split('/').some((name) => name === '' || name === '.' || name === '..');
  if (isOutside) {
    throw new Error(`Tên tệp “${path}” dẫn ra ngoài thư mục nội dung, nên không được đọc.`);
  }
}

/** The bytes of git's objects, through one process. */
async function readBlobs(
  repository: string,
  hashes: readonly string[],
): Promise<Map<string, Buffer>> {
  const child = spawn('git', [...safely(repository), 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      if (exit === 0) resolve();
      else reject(new Error(`git cat-file: ${exit ?? 'killed'}`));
    });
  });
  child.stdin.end([...new Set(hashes)].map((hash) => `${hash}\n`).join(''));
  await done;
  const output = Buffer.concat(chunks);
  const blobs = new Map<string, Buffer>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const [hash = '', , size = '0'] = output.toString('latin1', at, end).split(' ');
    blobs.set(hash, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}
