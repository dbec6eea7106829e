import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../src/library/content-hash.ts';
import { checkContent } from '../src/library/check-content.ts';
import { sourceBlocksOf } from '../src/library/source-blocks.ts';
import type { Report } from '../src/report/compare.ts';
import { longestReport } from '../src/report/to-markdown.ts';
import { extractContent, placeOf } from './git-content.ts';
import { setFields } from './set-fields.ts';

const execute = promisify(execFile);
// Each report reads the library twice, in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const leaflet = 'materials/to-gap-hoa-giai/vi.mdx';
const edition = 'materials/to-gap-hoa-giai/km.mdx';

let repository: string;
let base: string;

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'vuon-dieu-report-'));
  await cp('content', join(repository, 'content'), { recursive: true });
  await addReviewAndTranslation();
  await git('init', '-q', '-b', 'main');
  base = await commit('Nội dung đầu');
}, 120_000);

afterAll(async () => {
  await rm(repository, { recursive: true, force: true });
});

beforeEach(async () => {
  await git('reset', '-q', '--hard', base);
  await git('clean', '-qfdx');
});

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn'];
  const { stdout } = await execute('git', ['-C', repository, ...identity, ...args]);
  return stdout.trim();
}

async function commit(message: string): Promise<string> {
  await git('add', '-A');
  await git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

/** A leaflet that somebody has signed, with a translation that is up to it. */
async function addReviewAndTranslation(): Promise<void> {
  const root = join(repository, 'content');
  const { entries } = await checkContent(root);
  const entry = entries.find((located) => located.entry.file === leaflet)?.entry;
  if (entry?.tree === undefined) throw new Error(`${leaflet} is needed for this test.`);
  const blocks = sourceBlocksOf(entry.tree);
  const marks = (depth: number | undefined): string => `${'#'.repeat(depth ?? 0)} `;
  const body = blocks.map(({ kind, depth }, at) =>
    kind === 'heading' ? `${marks(depth)}ក ${at}` : `មនុស្ស ${at}`,
  );
  const fields = `title: ក\nstatus: human-draft\ntranslators: [Bà B]\nsourceBlocks: [${blocks.map(({ hash }) => `"${hash}"`).join(', ')}]`;
  await write(edition, `---\n${fields}\n---\n\n${body.join('\n\n')}\n`);
  const review = {
    reviewer: 'Bà Thẩm Định',
    capacity: 'Luật gia',
    date: '2026-11-23',
    content: contentHash(entry.data, entry.tree),
  };
  await edit(leaflet, (source) => setFields(source, true, { review }));
}

async function write(path: string, text: string): Promise<void> {
  const place = join(repository, 'content', path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}

async function edit(path: string, change: (source: string) => string): Promise<void> {
  const source = await readFile(join(repository, 'content', path), 'utf8');
  const changed = change(source);
  expect(changed).not.toBe(source);
  await write(path, changed);
}

/** What the command prints. No PDF is set: that is a test of its own. */
async function report(...args: string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, ['scripts/report.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: join(repository, 'content'), WITHOUT_PDF: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

async function reportData(...args: string[]): Promise<Report> {
  return JSON.parse(await report('--base', base, '--json', ...args)) as Report;
}

describe('the report', () => {
  it('tells all that one rewritten sentence brings about', async () => {
    await edit(leaflet, (s) =>
      s
        .replace('không xử ai đúng, ai sai', 'không phân xử ai trúng, ai sai')
        .replace('at="Điều 16"', 'at="Điều 7"'),
    );
    const told = await report('--base', base);
    expect(told).toContain('**0** tệp mới, **1** tệp sửa, **0** tệp bỏ');
    expect(told).toContain('không **phân** xử ai ~~đúng,~~ **trúng,** ai sai.');
    expect(told).toContain('| sửa | `/tai-lieu/to-gap-hoa-giai/` |');
    expect(told).toContain('**Trở lại bản nháp:** Ngồi lại với nhau trước khi kiện nhau');
    expect(told).toContain('trước do Bà Thẩm Định thẩm định');
    expect(told).toContain('**Bản dịch thành cũ:** Ngồi lại với nhau');
    expect(told).toMatch(/Tiếng Khmer: 1 trong \d+ đoạn cần dịch lại/);
    expect(told).toContain('**Không còn viện dẫn:** Luật số 35/2013/QH13 (Điều 16)');
    expect(told).toContain('Máy kiểm tra: **không có lỗi**');
    expect(told).not.toContain('đồng nghiệp kỹ thuật');
  });

  it('is the same of a commit as of the files on the machine', async () => {
    await edit(leaflet, (s) => s.replace('Giữ kỹ bản thỏa thuận', 'Giữ thật kỹ bản thỏa thuận'));
    const ofFiles = await report('--base', base);
    const head = await commit('Sửa');
    await git('reset', '-q', '--hard', base);
    expect(await report('--base', base, '--head', head)).toBe(ofFiles);
  });

  it('leaves out what others did since the two parted', async () => {
    await git('checkout', '-q', '-b', 'mine');
    await edit(leaflet, (s) => s.replace('Giữ kỹ', 'Giữ thật kỹ'));
    await commit('Của tôi');
    await git('checkout', '-q', 'main');
    await edit('topics.yaml', (s) => s.replace(/name: .*/, 'name: Chủ đề khác'));
    await commit('Của người khác');
    const { texts } = JSON.parse(
      await report('--base', 'main', '--head', 'mine', '--json'),
    ) as Report;
    expect(texts.map(({ file }) => file)).toEqual([leaflet]);
    await git('branch', '-q', '-D', 'mine');
  });

  it('names pages that come and go, and a link that would break', async () => {
    await git('mv', 'content/methods/dong-nao.mdx', 'content/methods/nghi-nhanh.mdx');
    const { pages, texts } = await reportData();
    expect(pages.removed).toMatchObject([{ address: '/phuong-phap/dong-nao/' }]);
    expect(pages.added).toMatchObject([{ address: '/phuong-phap/nghi-nhanh/' }]);
    expect(texts.map(({ status }) => status)).toEqual(['removed', 'added']);
    expect(await report('--base', base)).toContain('**Liên kết cũ sẽ hỏng:**');
  });

  it('says at the top what is changed outside the content', async () => {
    await mkdir(join(repository, '.github/workflows'), { recursive: true });
    await writeFile(join(repository, '.github/workflows/x.yml'), 'on: push\n');
    const told = await report('--base', base);
    const notice = told.indexOf('Cần đồng nghiệp kỹ thuật xem trước khi duyệt');
    expect(notice).toBeGreaterThan(0);
    expect(told.slice(0, notice)).not.toContain('###');
    expect(told).toContain('`.github/workflows/x.yml` (mới)');
  });

  it('places each problem, and does not take an unreadable file for a removed page', async () => {
    await edit(leaflet, (s) => s.replace('Bà con nên nhờ', 'Bà con <img src=x> nên nhờ'));
    const told = await report('--base', base);
    expect(told).toMatch(/`materials\/to-gap-hoa-giai\/vi\.mdx:\d+:\d+` `[a-z]+\/[a-z-]+`/);
    expect(told).toContain('Chưa đọc được 1 tệp');
    expect(told).not.toContain('Trang bị bỏ');
    expect(told).not.toMatch(/[^\\`]<img/);
  });

  it('hides no change: of a link, of a mark, of how a file is written, of a picture', async () => {
    await edit(leaflet, (s) => s.replace('Ồn ào', '**Ồn ào**'));
    await edit('topics.yaml', (s) => `# lời dặn\n${s}`);
    await write('materials/to-gap-hoa-giai/hinh.webp', 'RIFF0000WEBP');
    const { texts, assets } = await reportData();
    expect(texts.map(({ file, status }) => [file, status])).toEqual([
      [leaflet, 'marks'],
      ['topics.yaml', 'same'],
    ]);
    expect(assets.map(({ path }) => path)).toEqual(['materials/to-gap-hoa-giai/hinh.webp']);
  });

  it('warns when the text of the plan is touched', async () => {
    await edit('plan/muc-i.mdx', (s) => s.replace('pháp luật', 'luật pháp'));
    expect(await report('--base', base)).toContain('**Toàn văn kế hoạch bị đụng tới:**');
  });

  it('names who is said to have signed', async () => {
    await edit('methods/dong-nao.mdx', (s) =>
      setFields(s, true, {
        review: {
          reviewer: 'Ông Không Hay',
          capacity: 'Chuyên viên',
          date: '2026-11-23',
          content: '0123456789abcdef',
        },
      }),
    );
    const told = await report('--base', base);
    expect(told).toContain('người ký là Ông Không Hay, Chuyên viên. Hãy hỏi lại chính người ấy.');
  });

  it('marks texts that cite a law which has changed', async () => {
    await edit('legal-documents/luat-35-2013-qh13.yaml', (s) =>
      setFields(s, false, {
        events: [
          {
            kind: 'amended',
            date: '2027-01-01',
            source: { title: 'Công báo', checkedOn: '2026-11-24' },
          },
        ],
      }),
    );
    const { standing } = await reportData();
    const affected = standing.filter(({ kind }) => kind === 'affected').map(({ file }) => file);
    expect(affected).toContain(leaflet);
  });

  it('fits into one comment whatever it has to tell, and says what it leaves out', async () => {
    const words = Array.from(
      { length: 4000 },
      (_, index) => `từ${index}${index % 1000 === 999 ? '\n\n' : ' '}`,
    ).join('');
    for (let index = 0; index < 30; index += 1) {
      const source = await readFile(join(repository, 'content/methods/dong-nao.mdx'), 'utf8');
      await write(`methods/cach-${index}.mdx`, `${source}\n${words}\n`);
    }
    const told = await report('--base', base);
    expect(told.length).toBeLessThanOrEqual(longestReport);
    expect(told).toContain('Hết chỗ nên chưa hiện từng đoạn của');
    expect(told.trimEnd().endsWith('đọc trang đã dựng.')).toBe(true);
  });

  it('says so when nothing changed', async () => {
    expect(await report('--base', base)).toContain('Không có tệp nào thay đổi.');
  });

  it('refuses a base that is not there, or that is an option, in Vietnamese', async () => {
    for (const name of ['khong-co', '--output=/tmp/x']) {
      await expect(report(`--base=${name}`)).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Không có bản “') as string,
      });
    }
  });
});

describe('the content of a commit', () => {
  it('is written byte for byte', async () => {
    const target = join(repository, '.git', 'taken');
    const place = await placeOf(join(repository, 'content'));
    const count = await extractContent(place, base, target);
    const names = (await readdir(target, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    );
    expect(names).toHaveLength(count);
    expect(await readFile(join(target, leaflet))).toEqual(
      await readFile(join(repository, 'content', leaflet)),
    );
  });

  it('holds a link as something that the check refuses, never as what it leads to', async () => {
    await symlink('/etc/hostname', join(repository, 'content/methods/lien-ket.mdx'));
    const head = await commit('Liên kết');
    const { problems } = await reportData('--head', head);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['methods/lien-ket.mdx', 'file/link'],
    ]);
  });

  it('never leaves its folder, whatever a tree says', async () => {
    const blob = await git('hash-object', '-w', `content/${leaflet}`);
    const bytes = (mode: string, name: string, hash: string): Buffer =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, 'hex')]);
    const treeOf = async (entry: Buffer): Promise<string> => {
      const file = join(repository, '.git', 'raw-tree');
      await writeFile(file, entry);
      return git('hash-object', '-w', '-t', 'tree', '--literally', file);
    };
    const evil = await treeOf(bytes('100644', 'evil.mdx', blob));
    const up = await treeOf(bytes('40000', '..', evil));
    const root = await treeOf(bytes('40000', 'content', up));
    const head = await git('commit-tree', '-m', 'x', '-p', base, root);
    await expect(report('--base', base, '--head', head)).rejects.toMatchObject({
      stderr: expect.stringContaining('dẫn ra ngoài thư mục nội dung') as string,
    });
  });
});
