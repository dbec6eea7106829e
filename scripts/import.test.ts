import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { headingStyles, relationship, wordFile, writerFor } from '../tests/unit/word-file.ts';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'vuon-dieu-import-'));
});

afterEach(async () => {
  await rm(content, { recursive: true, force: true });
});

/** What the command prints, and the code it ends with. */
async function runImport(...given: string[]): Promise<{ code: number; said: string }> {
  const options = { env: { ...process.env, CONTENT_DIR: content } };
  return promisify(execFile)(process.execPath, ['scripts/import.ts', ...given], options).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    },
  );
}

async function makeWordFile(): Promise<string> {
  const { p, styled } = writerFor('tcvn3');
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const path = join(content, 'to gap.docx');
  const bytes = wordFile(styled('Heading1', 'Hỏi ai, ở đâu') + p('Hỏi trưởng ấp.') + p(picture), {
    styles: headingStyles,
    relationships: relationship('rId1', 'image', 'media/image1.png'),
    media: { 'word/media/image1.png': Uint8Array.from([1, 2, 3]) },
  });
  await writeFile(path, bytes);
  return path;
}

it('writes the text and its pictures, and tells what to look at and what to do', async () => {
  const { code, said } = await runImport(
    await makeWordFile(),
    '--title',
    'Tờ gấp hòa giải',
    '--kind',
    'leaflet',
  );
  expect(code).toBe(0);
  const folder = join(content, 'materials', 'to-gap-hoa-giai');
  expect(said).toContain(`Đã ghi ${join(folder, 'vi.mdx')}.`);
  expect(said).toContain('- Đoạn 3: hình hinh-1.png chưa có lời mô tả.');
  expect(said).toContain(`npm run check -- ${join(folder, 'vi.mdx')}`);
  expect(await readFile(join(folder, 'vi.mdx'), 'utf8')).toContain('kind: leaflet\n');
  expect([...(await readFile(join(folder, 'hinh', 'hinh-1.png')))]).toEqual([1, 2, 3]);
});

it('takes the name of the file when the text has no title', async () => {
  await runImport(await makeWordFile());
  const mdx = await readFile(join(content, 'materials', 'to-gap', 'vi.mdx'), 'utf8');
  expect(mdx).toContain('title: "" # Cần viết');
  expect(mdx).toContain('## Hỏi ai, ở đâu\n\nHỏi trưởng ấp.\n');
});

it('never overwrites, neither the text nor a picture', async () => {
  const file = await makeWordFile();
  const out = join(content, 'materials', 'a', 'vi.mdx');
  expect((await runImport(file, '--out', out)).code).toBe(0);
  await writeFile(out, 'của người khác');
  const again = await runImport(file, '--out', out);
  expect(again).toMatchObject({ code: 1 });
  expect(again.said).toMatch(/Đã có .*vi\.mdx, lệnh này không ghi đè\. Hãy .*--out .*a-moi/u);
  expect(await readFile(out, 'utf8')).toBe('của người khác');
  const beside = join(content, 'materials', 'a', 'khac.mdx');
  expect((await runImport(file, '--out', beside)).said).toMatch(/Đã có .*hinh-1\.png/u);
  await expect(readFile(beside)).rejects.toThrow();
});

it.each([
  [[], 2, /^Thiếu tên tệp Word\.[\s\S]*--kind/u],
  [['a.docx', 'b.docx'], 2, /^Mỗi lần chỉ nhận một tệp/u],
  [['a.docx', '--kind', 'sach'], 2, /^Không có loại tài liệu “sach”/u],
  [['a.docx', '--la'], 2, /^Không hiểu lệnh “a\.docx --la”/u],
  [['a.docx', '--out', 'a.txt'], 2, /^--out phải là tên tệp \.mdx/u],
  [['khong-co.docx'], 1, /Không thấy tệp này/u],
  [['content'], 1, /Đây là thư mục/u],
  [['README.md'], 1, /không phải là tệp Word/u],
])('says what is wrong with %j', async (given, code, message) => {
  const result = await runImport(...given);
  expect(result.code).toBe(code);
  expect(result.said).toMatch(message);
});
