import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, readContentFolder } from './files.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vuon-dieu-files-'));
  await mkdir(join(root, 'plan'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function rulesOf(): Promise<string[]> {
  const { problems } = await readContentFolder(root);
  return problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('a link', () => {
  const targets: [what: string, target: string][] = [
    ['to a file of the system', '/etc/hostname'],
    ['up the tree', '../../../package.json'],
    ['to a file beside it', './that.mdx'],
    ['to nothing', './khong-co.mdx'],
    ['to itself', './lien-ket.mdx'],
    ['to a folder of the system', '/etc'],
    ['to its own folder', '.'],
    ['to the disk', '/'],
  ];
  it.each(targets)('%s is refused and not followed', async (_, target) => {
    await writeFile(join(root, 'plan', 'that.mdx'), 'chữ');
    await symlink(target, join(root, 'plan', 'lien-ket.mdx'));
    expect(await rulesOf()).toEqual(['plan/lien-ket.mdx:1 file/link']);
    expect((await readContentFolder(root)).files.map(({ path }) => path)).toEqual([
      'plan/that.mdx',
    ]);
  });

  it('in place of a collection’s folder is refused', async () => {
    await symlink('/etc', join(root, 'materials'));
    expect(await rulesOf()).toEqual(['materials:1 file/link']);
  });

  it('in place of a picture is refused', async () => {
    await symlink('/etc/passwd', join(root, 'plan', 'hinh.png'));
    expect(await rulesOf()).toEqual(['plan/hinh.png:1 file/link']);
  });
});

describe('what is no file', () => {
  it.skipIf(process.platform === 'win32')('such as a pipe is refused and not read', async () => {
    expect(spawnSync('mkfifo', [join(root, 'plan', 'ong.mdx')]).status).toBe(0);
    expect(await rulesOf()).toEqual(['plan/ong.mdx:1 file/type']);
    expect(await fingerprintOf(root)).toContain('plan/ong.mdx');
  });
});

describe('a file', () => {
  it('of gigabytes is refused and not read', async () => {
    const path = join(root, 'plan', 'nang.mdx');
    await writeFile(path, '');
    await truncate(path, 8_000_000_000);
    expect(await rulesOf()).toEqual(['plan/nang.mdx:1 limit/size']);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is refused', async () => {
    const path = join(root, 'plan', 'kin.mdx');
    await writeFile(path, 'chữ');
    await chmod(path, 0);
    expect(await rulesOf()).toEqual(['plan/kin.mdx:1 file/unreadable']);
  });

  it.skipIf(process.platform !== 'linux')('whose name is no UTF-8 is refused', async () => {
    const name = Buffer.concat([
      Buffer.from(join(root, 'plan', 'h')),
      Buffer.from([0xe9, 0x2e]),
      Buffer.from('mdx'),
    ]);
    await writeFile(name, 'chữ');
    expect(await rulesOf()).toEqual(['plan/h\uFFFD.mdx:1 file/unreadable']);
  });

  it.skipIf(process.platform === 'win32')('with a backslash keeps its name', async () => {
    await writeFile(join(root, 'plan\\mot.mdx'), 'chữ');
    const { files } = await readContentFolder(root);
    expect(files.map(({ path }) => path)).toEqual(['plan\\mot.mdx']);
  });

  it('that is hidden is no part of the content', async () => {
    await writeFile(join(root, '.DS_Store'), 'x');
    expect(await readContentFolder(root)).toMatchObject({ files: [], assets: [], problems: [] });
  });
});
