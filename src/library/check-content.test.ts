import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vuon-dieu-check-'));
  await cp('content', root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function change(path: string, edit: (source: string) => string): Promise<void> {
  await writeFile(join(root, path), edit(await readFile(join(root, path), 'utf8')));
}

async function problemsOf() {
  const { problems } = await checkContent(root);
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

describe('a content folder', () => {
  it('is sound as it is in the project', async () => {
    expect(await problemsOf()).toEqual([]);
  });

  it('is told about a reference to nothing, at the value, with the nearest id', async () => {
    await change('plan/phases.yaml', (source) =>
      source.replace('muc-v-tien-do-1', 'muc-v-tien-do-9'),
    );
    const { problems } = await checkContent(root);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'plan/phases.yaml', rule: 'reference/missing' });
    expect(problems[0]?.message).toContain('muc-v-tien-do-');
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  it('is told about a quotation that does not stand in the plan', async () => {
    await change('plan/obligations.yaml', (source) =>
      source.replace(/quote: (["']?)/u, 'quote: $1Sai '),
    );
    expect((await problemsOf()).map((problem) => problem.replace(/:\d+:\d+/, ''))).toEqual([
      'plan/obligations.yaml quote/missing',
    ]);
  });

  it('is told about a citation of an unknown document', async () => {
    await change('plan/muc-iii-1.mdx', (source) =>
      source.replace('qd-210-1999-qd-btp', 'qd-210-1999-qd-xyz'),
    );
    expect((await problemsOf())[0]).toMatch(/^plan\/muc-iii-1\.mdx:\d+:\d+ reference\/missing$/);
  });

  it('is told about broken links, anchors and images in the library', async () => {
    await change(
      'plan/muc-iv.mdx',
      (source) => `${source}
[a](/khong-co/) [b](/ke-hoach/muc-i/#khong-co) ![hình](./khong-co.png)
[c](/ke-hoach/muc-i/#muc-i-1) [d](#muc-iv) [e](https://example.org/)
`,
    );
    expect((await problemsOf()).map((problem) => problem.split(' ')[1])).toEqual([
      'link/missing',
      'link/anchor',
      'image/missing',
    ]);
  });

  it('is told about files that belong nowhere, and links to other files', async () => {
    await writeFile(join(root, 'plan', 'Mục I.mdx'), '---\ntitle: a\n---\n');
    await writeFile(join(root, 'la.mdx'), 'chữ');
    await symlink('/etc/hostname', join(root, 'plan', 'lien-ket.mdx'));
    const rules = (await problemsOf()).map((problem) => problem.split(' ').at(-1));
    expect(rules).toEqual(expect.arrayContaining(['file/name', 'file/stray', 'file/link']));
  });

  it('is told about bytes that are not UTF-8', async () => {
    await writeFile(join(root, 'plan', 'cu.mdx'), Buffer.from([0x2d, 0xfd, 0xfe, 0xff]));
    expect(await problemsOf()).toContain('plan/cu.mdx:1:1 file/encoding');
  });

  it('is told about a second section with the same id in another file', async () => {
    await change('plan/muc-iv.mdx', (source) => source.replace('"muc-iv"', '"muc-ii"'));
    expect((await problemsOf()).map((problem) => problem.split(' ')[1])).toContain('id/duplicate');
  });

  it('is told when its own description is missing', async () => {
    await rm(join(root, 'site.yaml'));
    expect(await problemsOf()).toContain('site.yaml:1:1 file/missing');
  });
});
