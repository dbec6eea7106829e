/** Prints one text: `npm run pdf -- <id> [--layout …] [--open] [--out FILE]`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../src/library/load.ts';
import type { Library } from '../src/library/library.ts';
import { allPdfs } from '../src/render/print/all-pdfs.ts';
import {
  findLayout,
  findPage,
  layoutIn,
  layoutName,
  namesOf,
  printedPages,
} from '../src/render/print/find-pdf.ts';
import type { PrintedPage } from '../src/render/print/find-pdf.ts';
import { pdfOf } from '../src/render/print/offer.ts';
import { countPages } from '../src/render/print/page-count.ts';
import { openFile } from './open-file.ts';

const outputFolder = 'ban-in';

const usage = `In một văn bản ra PDF: npm run pdf -- MÃ [--layout KIỂU] [--out TỆP] [--open]

  MÃ        mã của tài liệu, bài học, chương trình, phương pháp, phần kế hoạch, vai trò,
            hoặc địa chỉ trang; ví dụ to-gap-hoa-giai, noi-truoc-dan/giong-mo-va-dong, /thuat-ngu/
  --layout  kiểu in, khi văn bản có nhiều kiểu: a5, booklet, questions, key…
  --out     ghi vào tệp này (mặc định: trong thư mục ${outputFolder})
  --open    in xong thì mở bằng chương trình xem PDF của máy
  --list    chỉ liệt kê những gì in được

Mã thoát: 0 nếu in được, 1 nếu không, 2 nếu gọi sai lệnh.`;

interface Request {
  id: string | undefined;
  layout: string | undefined;
  out: string | undefined;
  opens: boolean;
  lists: boolean;
}

function readArguments(): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        layout: { type: 'string' },
        out: { type: 'string' },
        open: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const [id, ...others] = positionals;
    if (others.length > 0)
      throw new Error(`chỉ in một văn bản một lần, thừa “${others.join(' ')}”`);
    const { layout, out, open, list } = values;
    return { id, layout, out, opens: open, lists: list };
  } catch (error) {
    console.error(`Gọi sai lệnh: ${error instanceof Error ? error.message : String(error)}\n`);
    console.error(usage);
    return undefined;
  }
}

async function run({ id, layout, out, opens, lists }: Request): Promise<number> {
  console.log('Đang đọc nội dung…');
  const library = await loadLibrary();
  const pages = printedPages(allPdfs(library));
  if (id === undefined) {
    if (!lists) console.log(`${usage}\n`);
    console.log(listOf(pages));
    return lists ? 0 : 2;
  }
  const found = findPage(pages, id);
  if ('problem' in found) {
    console.error(textsOfRole(library, id) ?? found.problem);
    console.error('Xem tất cả những gì in được: npm run pdf -- --list');
    return 1;
  }
  const { page, others } = found;
  for (const other of others) {
    console.log(`Cùng mã này còn có ${other.address}; muốn in thì ghi cả địa chỉ ấy.`);
  }
  const chosen = await findLayout(page, layout ?? layoutIn(id));
  if ('problem' in chosen) {
    console.error(chosen.problem);
    return 1;
  }
  const { href, label, job } = chosen.pdf;
  console.log(`Đang dàn trang ${page.address} (${label})…`);
  const start = performance.now();
  const pdf = await pdfOf(await job());
  const file = out ?? join(outputFolder, href.replace(/^\//, '').replaceAll('/', '_'));
  await write(resolve(file), pdf);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`Đã in: ${file}`);
  console.log(`${countPages(pdf)} trang, ${sizeOf(pdf)}, trong ${seconds} giây.`);
  const rest = page.pdfs.filter((other) => other !== chosen.pdf);
  for (const other of rest) {
    const name = layoutName(page, other);
    if (name !== undefined) console.log(`Còn kiểu khác: --layout ${name} (${other.label})`);
  }
  if (opens) await openFile(resolve(file));
  return 0;
}

async function write(file: string, pdf: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pdf);
  } catch (error) {
    throw new Error(
      `Không ghi được tệp ${file}. Hãy chọn chỗ khác bằng --out. (${error instanceof Error ? error.message : String(error)})`,
      { cause: error },
    );
  }
}

/** What to print for a role that has no PDF of its own. */
function textsOfRole(library: Library, wanted: string): string | undefined {
  const id = wanted.replace(/^(?:.*\/)?vai-tro\//, '').replace(/\/$/, '');
  const role = library.audiences.find((audience) => audience.id === id);
  if (role === undefined) return undefined;
  const texts = [...role.curricula, ...role.materials, ...role.methods];
  return [
    `Vai trò “${role.name}” không có bản in chung. Hãy in từng văn bản của vai trò ấy:`,
    ...texts.map((text) => `  ${text.id.padEnd(40)} ${text.title}`),
  ].join('\n');
}

function listOf(pages: readonly PrintedPage[]): string {
  const rows = pages.map((page) => {
    const layouts = page.pdfs.flatMap((pdf) => layoutName(page, pdf) ?? []);
    return `  ${shortestName(pages, page)}${layouts.length === 0 ? '' : `  --layout ${layouts.join(' | ')}`}`;
  });
  const rooms = Map.groupBy(rows.keys(), (index) => roomOf(pages[index]?.address ?? ''));
  return [...rooms]
    .map(([room, indexes]) => [room, ...[...indexes].map((index) => rows[index] ?? '')].join('\n'))
    .join('\n');
}

/** The shortest name that leads to the page and to no other before it. */
function shortestName(pages: readonly PrintedPage[], page: PrintedPage): string {
  const name = namesOf(page).findLast((candidate) => {
    const found = findPage(pages, candidate);
    return 'page' in found && found.page === page;
  });
  return name ?? page.address;
}

function roomOf(address: string): string {
  return `/${address.split('/')[1] ?? ''}/`;
}

function sizeOf({ byteLength }: Uint8Array): string {
  return byteLength < 1e6
    ? `${Math.ceil(byteLength / 1000)} kB`
    : `${(byteLength / 1e6).toFixed(1).replace('.', ',')} MB`;
}

const request = readArguments();
if (request === undefined) process.exit(2);
try {
  process.exitCode = await run(request);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
