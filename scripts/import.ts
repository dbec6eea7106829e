/**
 * Makes a material of a Word file: `npm run import -- FILE.docx`. Never overwrites; lists every
 * choice that the editor should look at.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDoubt } from '../src/import/doubts.ts';
import { imageFolder, importDocument } from '../src/import/import-document.ts';
import type { ImportedDocument } from '../src/import/import-document.ts';
import { packageLimits } from '../src/import/open-package.ts';
import { ImportRefusal } from '../src/import/refusal.ts';
import { fileSlug } from '../src/language/slug.ts';
import { contentFolder } from '../src/library/environment.ts';
import { isMaterialKind, materialKinds } from '../src/schema/material.ts';
import type { MaterialKindName } from '../src/schema/material.ts';

const kinds = Object.entries(materialKinds)
  .map(([name, { label }]) => `              ${name.padEnd(18)} ${label}`)
  .join('\n');

const usage = `Đưa một tệp Word vào thư viện: npm run import -- TỆP.docx [--kind LOẠI] [--title "TÊN"] [--out TỆP.mdx]

  TỆP.docx    tệp Word; chữ Unicode, TCVN3 (.VnTime…) hay VNI đều được
  --kind      loại tài liệu:
${kinds}
  --title     tên tài liệu (mặc định: đoán từ tệp Word)
  --out       ghi vào tệp nào (mặc định: ${join(contentFolder(), 'materials', 'TÊN-KHÔNG-DẤU', 'vi.mdx')})

Không bao giờ ghi đè tệp đã có. Mã thoát: 0 nếu đã ghi, 1 nếu không ghi được, 2 nếu gọi sai lệnh.`;

interface Request {
  readonly file: string;
  readonly kind: MaterialKindName | undefined;
  readonly title: string | undefined;
  readonly out: string | undefined;
}

const request = readArguments();
if (request === 'help') console.log(usage);
else if (typeof request === 'string') {
  console.error(`${request}\n\n${usage}`);
  process.exitCode = 2;
} else {
  await run(request).catch((error: unknown) => {
    if (!(error instanceof ImportRefusal)) throw error;
    console.error(`Không đưa được “${request.file}” vào thư viện.\n${error.message}`);
    process.exitCode = 1;
  });
}

/** What to do, or in Vietnamese what is wrong with the arguments. */
function readArguments(): Request | string {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        title: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    return `Không hiểu lệnh “${process.argv.slice(2).join(' ')}”. Hãy xem cách gọi dưới đây.`;
  }
  const { kind, title, out, help } = parsed.values;
  const [file, ...others] = parsed.positionals;
  if (help) return 'help';
  if (file === undefined) return 'Thiếu tên tệp Word.';
  if (others.length > 0) {
    return `Mỗi lần chỉ nhận một tệp, thấy thêm “${others.join('”, “')}”. Nếu tên tệp có dấu cách, hãy đặt trong dấu nháy "…".`;
  }
  if (kind !== undefined && !isMaterialKind(kind)) return `Không có loại tài liệu “${kind}”.`;
  if (out !== undefined && !out.endsWith('.mdx')) {
    return `--out phải là tên tệp .mdx, thấy “${out}”.`;
  }
  return { file, kind, title: title?.normalize('NFC').trim(), out };
}

async function run({ file, kind, title, out }: Request): Promise<void> {
  const document = await importDocument(await readWordFile(file), { kind, title });
  const target = out ?? defaultTarget(document.title ?? basename(file).replace(/\.docx$/i, ''));
  await writeNew(target, document);
  console.log(`Đã ghi ${target}.`);
  tell(document, target);
}

async function readWordFile(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    throw new ImportRefusal(
      'Không thấy tệp này. Hãy xem lại tên và thư mục; tên có dấu cách thì đặt trong dấu nháy "…".',
    );
  }
  if (found.isDirectory())
    throw new ImportRefusal('Đây là thư mục. Hãy ghi tên tệp .docx ở trong.');
  if (found.size > packageLimits.file) {
    throw new ImportRefusal(
      `Tệp nặng ${Math.ceil(found.size / 1e6)} MB, nhiều nhất là ${packageLimits.file / 1e6} MB. Hãy nén hình trong Word (Picture Format → Compress Pictures) hoặc chia thành nhiều tệp.`,
    );
  }
  return readFile(file);
}

function defaultTarget(name: string): string {
  const slug = fileSlug(name);
  if (slug === '') throw new ImportRefusal('Không đặt được tên tệp. Hãy thêm --title "TÊN".');
  return join(contentFolder(), 'materials', slug, 'vi.mdx');
}

/** Writes the text and its pictures; refuses, before it writes anything, when one of them is there. */
async function writeNew(target: string, { mdx, images }: ImportedDocument): Promise<void> {
  const folder = dirname(target);
  const files = [
    { path: target, bytes: mdx },
    ...images.map(({ name, bytes }) => ({ path: join(folder, imageFolder, name), bytes })),
  ];
  for (const { path } of files) {
    if ((await stat(path).catch(() => undefined)) === undefined) continue;
    throw new ImportRefusal(
      `Đã có ${path}, lệnh này không ghi đè. Hãy đổi tên tệp cũ, hoặc ghi vào chỗ khác: thêm --out ${join(dirname(folder), `${basename(folder)}-moi`, 'vi.mdx')}`,
    );
  }
  for (const { path, bytes } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx' });
  }
}

function tell({ doubts, images }: ImportedDocument, target: string): void {
  if (images.length > 0) {
    console.log(`Đã ghi ${images.length} hình vào ${join(dirname(target), imageFolder)}.`);
  }
  if (doubts.length > 0) {
    console.log(
      `\nCó ${doubts.length} chỗ cần xem lại (số đoạn tính trong tệp Word, không kể đoạn trống):\n`,
    );
    for (const doubt of doubts) console.log(`- ${formatDoubt(doubt)}`);
  }
  const checked = relative(contentFolder(), target);
  console.log(`\nViệc tiếp theo:
1. Đọc ${target} bên cạnh tệp Word${doubts.length > 0 ? ', sửa những chỗ nêu trên' : ''}.
2. Điền các trường còn trống ở đầu tệp.
3. Gõ: npm run check${checked.startsWith('..') ? '' : ` -- ${target}`}`);
}
