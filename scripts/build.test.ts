import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Stands in for Astro, whose only part here is to fill the folder that it is given. */
const astro = {
  works: 'fs.writeFileSync(`${folder}/index.html`, "new");',
  breaks: 'fs.writeFileSync(`${folder}/index.html`, "half"); process.exit(1);',
  fillsTheDisk: 'console.error("ENOSPC: no space left on device, write"); process.exit(1);',
  // Goes on until its folder is cleared away, also when nobody waits for it any more.
  neverEnds:
    'fs.writeFileSync(`${folder}/index.html`, "half");' +
    'setInterval(() => fs.existsSync(folder) || process.exit(), 100);',
};

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'vuon-dieu-build-'));
  await write('dist/index.html', 'good');
  await write('node_modules/.cache/vuon-dieu/keep', '');
  const fonts = 'node_modules/@expo-google-fonts';
  await symlink(resolve(fonts), join(project, fonts));
});

afterEach(async () => {
  await rm(project, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
}

async function startBuild(
  behaviour: keyof typeof astro,
  contentFolder = 'content',
): Promise<{ child: ChildProcess; output: Promise<string> }> {
  await write(
    'node_modules/astro/bin/astro.mjs',
    'import fs from "node:fs"; const folder = process.argv.at(-1);' +
      `fs.mkdirSync(folder, { recursive: true }); ${astro[behaviour]}`,
  );
  const child = spawn(process.execPath, [resolve('scripts/build.ts')], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: resolve(contentFolder), WITHOUT_PDF: '1' },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const output = new Promise<string>((done) => {
    child.on('close', () => {
      done(text);
    });
  });
  return { child, output };
}

async function runBuild(
  behaviour: keyof typeof astro,
  contentFolder?: string,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = await startBuild(behaviour, contentFolder);
  return { output: await output, code: child.exitCode };
}

async function site(): Promise<string> {
  return readFile(join(project, 'dist/index.html'), 'utf8');
}

async function temporaryFolders(): Promise<string[]> {
  return (await readdir(project)).filter((name) => name.startsWith('.dist-'));
}

/** Waits until the build has begun to write its site. */
async function halfWritten(): Promise<void> {
  await expect.poll(temporaryFolders, { timeout: 20_000 }).toHaveLength(1);
}

describe('a build', () => {
  it('replaces the site when it has worked, and leaves nothing else behind', async () => {
    const { code, output } = await runBuild('works');
    expect(code).toBe(0);
    expect(output).toContain('Đã dựng xong vào dist');
    expect(await site()).toBe('new');
    expect(await temporaryFolders()).toEqual([]);
  });

  it('keeps the good site when Astro breaks', async () => {
    const { code, output } = await runBuild('breaks');
    expect(code).toBe(1);
    expect(output).toContain('vẫn giữ bản tốt gần nhất');
    expect(await site()).toBe('good');
    expect(await temporaryFolders()).toEqual([]);
  });

  it('keeps the good site and names the place when the content has a problem', async () => {
    await write('thu-vien/plan/muc-i.mdx', '---\ntitle: Thử\n---\n\n<script>alert(1)</script>\n');
    const { code, output } = await runBuild('works', join(project, 'thu-vien'));
    expect(code).toBe(1);
    expect(output).toMatch(/^plan\/muc-i\.mdx:\d+:\d+ {2}\S+ {2}/m);
    expect(await site()).toBe('good');
  });

  it('says that the disk is full', async () => {
    const { code, output } = await runBuild('fillsTheDisk');
    expect(code).toBe(1);
    expect(output).toContain('Ổ đĩa đã đầy');
    expect(await site()).toBe('good');
  });

  it('that is killed leaves the good site, and the next one clears its folder away', async () => {
    const { child, output } = await startBuild('neverEnds');
    await halfWritten();
    child.kill('SIGKILL');
    child.stdout?.destroy();
    child.stderr?.destroy();
    await output;
    expect(await site()).toBe('good');
    expect((await runBuild('works')).code).toBe(0);
    expect(await site()).toBe('new');
    expect(await temporaryFolders()).toEqual([]);
  });

  it('refuses to run beside another one, which goes on', async () => {
    const first = await startBuild('neverEnds');
    await halfWritten();
    const { code, output } = await runBuild('works');
    expect(code).toBe(1);
    expect(output).toContain(`tiến trình ${first.child.pid ?? ''}`);
    expect(await temporaryFolders()).toHaveLength(1);
    first.child.kill('SIGTERM');
    expect(await first.output).toContain('vẫn giữ bản tốt gần nhất');
    expect(await temporaryFolders()).toEqual([]);
  });

  it('gives back the site that a build killed between its two renames had set aside', async () => {
    await rm(join(project, 'dist'), { recursive: true });
    await write('.dist-1-cu/index.html', 'good');
    expect((await runBuild('breaks')).code).toBe(1);
    expect(await site()).toBe('good');
  });
});
