import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setFields } from '../../scripts/set-fields.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { picturesOf } from '../../src/library/picture-sizes.ts';
import { textOf } from '../../src/tree/text.ts';
import { pdfiumText } from './pdf-text.ts';
import { headingStyles, relationship, wordFile, writerFor } from './word-file.ts';

const execute = promisify(execFile);
const handbook = 'materials/so-tay-to-hoa-giai-thon/vi.mdx';
let repository: string;

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'vuon-dieu-publish-'));
  await cp('content', join(repository, 'content'), { recursive: true });
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Nội dung đầu');
}, 60_000);

afterAll(() => rm(repository, { recursive: true, force: true }));

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn'];
  const { stdout } = await execute('git', ['-C', repository, ...identity, ...args]);
  return stdout.trim();
}

/** What a command of README.vi.md prints in this clone, and the code it ends with. */
async function run(script: string, ...given: string[]): Promise<{ code: number; said: string }> {
  const options = { env: { ...process.env, CONTENT_DIR: join(repository, 'content') } };
  return execute(process.execPath, [`scripts/${script}.ts`, ...given], options).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: stdout + stderr };
    },
  );
}

/** A handbook as an office has it: TCVN3, heading styles, a table, a note in bold, a picture. */
async function writeWordFile(): Promise<string> {
  const { p, run: words, styled, table } = writerFor('tcvn3');
  const heading = (text: string): string => styled('Heading1', text);
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Hai nhà ngồi nói chuyện ở sân."/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const png = await sharp({
    create: { width: 640, height: 400, channels: 3, background: '#9ab' },
  })
    .png()
    .toBuffer();
  const body = [
    styled('Title', 'Sổ tay tổ hòa giải thôn'),
    heading('Lời giới thiệu'),
    p('Sổ này để mở ra trước khi sang nhà người ta.'),
    heading('Phần thứ nhất. Trước khi đi'),
    p(words('Hỏi trước: ', { bold: true }) + words('ai nhờ, việc gì , ở đâu.')),
    table([
      ['Việc', 'Ai làm'],
      ['Hẹn buổi', 'Tổ trưởng'],
    ]),
    heading('Phần thứ hai. Ngồi giữa'),
    p('Nghe hết rồi hãy nói.'),
    p(picture),
    heading('Phần thứ ba. Sau buổi'),
    p('Ghi sổ ngay trong ngày.'),
    heading('Phụ lục. Mẫu ghi'),
    p('Ngày, tên hai bên, việc đã thỏa thuận.'),
  ].join('');
  const path = join(repository, '..', `so-tay-${process.pid}.docx`);
  await writeFile(
    path,
    wordFile(body, {
      styles: `${headingStyles}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>`,
      relationships: relationship('rId1', 'image', 'media/image1.png'),
      media: { 'word/media/image1.png': png },
    }),
  );
  return path;
}

it('a Word file becomes a published handbook by the steps of README.vi.md', async () => {
  // The officer: import, read what the check says, fill in, mend.
  await git('checkout', '-q', '-b', 'so-tay-moi');
  const word = await writeWordFile();
  const imported = await run('import', word, '--kind', 'handbook');
  await rm(word);
  expect(imported.said).toContain(handbook.replace('/vi.mdx', ''));
  expect(imported.code).toBe(0);

  const unfinished = await run('check');
  expect(unfinished.code).toBe(1);
  for (const field of ['summary', 'audiences', 'topics', 'obligations']) {
    expect(unfinished.said).toMatch(new RegExp(`^${handbook}:\\d+:\\d+ .*“${field}”`, 'mu'));
  }

  const path = join(repository, 'content', handbook);
  const filled = setFields(await readFile(path, 'utf8'), true, {
    summary: 'Sổ để tổ hòa giải mở ra trước, trong và sau một buổi ngồi với hai nhà.',
    audiences: ['hoa-giai-vien'],
    topics: ['hoa-giai'],
    obligations: ['bien-soan-tai-lieu-boi-duong'],
  });
  await writeFile(path, filled);
  expect((await run('fix', handbook)).said).toContain('việc gì, ở đâu.');
  expect(await run('check')).toEqual({
    code: 0,
    said: expect.stringMatching(/: không có lỗi\.\n$/) as string,
  });
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Thêm sổ tay');

  // The colleague who merges: the report, then the merge.
  const report = await run('report', '--base', 'main');
  expect(report.said).toContain('Sổ tay tổ hòa giải thôn');
  expect(report.said).toContain('/tai-lieu/so-tay-to-hoa-giai-thon/');
  await git('checkout', '-q', 'main');
  await git('merge', '-q', '--no-ff', '-m', 'Nhận sổ tay', 'so-tay-moi');

  // Readers: the page with its picture, and the print.
  const library = await loadLibrary(join(repository, 'content'));
  const published = library.materials.find(({ id }) => id === 'so-tay-to-hoa-giai-thon');
  expect(published).toMatchObject({ kind: 'handbook', title: 'Sổ tay tổ hòa giải thôn' });
  expect(published && textOf(published.tree)).toContain('Hỏi trước: ai nhờ, việc gì, ở đâu.');
  expect(picturesOf(library).map(({ path: file }) => file)).toContain(
    handbook.replace('vi.mdx', 'hinh/hinh-1.png'),
  );
  const pdf = join(repository, 'so-tay.pdf');
  expect(await run('pdf', 'so-tay-to-hoa-giai-thon', '--out', pdf)).toMatchObject({ code: 0 });
  expect((await stat(pdf)).size).toBeLessThan(120_000);
  const printed = (await pdfiumText(await readFile(pdf))).join('\n');
  expect(printed).toContain('Sổ này để mở ra trước khi sang nhà người ta.');
}, 180_000);
