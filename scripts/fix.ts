import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/environment.ts';
import { readContentFolder } from '../src/library/files.ts';
import { fixFile } from '../src/proofread/fix-file.ts';
import { tonePlaceIn } from './tone-place.ts';
import { concerns } from './concerned-files.ts';

const usage = `Sửa những lỗi chữ không cần nghĩ: npm run fix [-- --dry-run] [tệp hoặc thư mục con…]

  --dry-run       chỉ kể những chỗ sẽ sửa, không ghi tệp
  --root THƯ_MỤC  thư mục nội dung (mặc định: ${contentFolder()})
  tệp…            chỉ sửa các tệp này

Sửa: dấu rời (NFD), dấu cách thừa hay thiếu quanh dấu câu, ngoặc kép thẳng, chữ Ð, ký hiệu QD-,
lối bỏ dấu, từ viết sai trong danh sách. Văn bản chép nguyên văn không bị đụng tới.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: contentFolder() },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await fix(values.root, positionals, values['dry-run']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`\n${usage}`);
  process.exitCode = 2;
}

async function fix(root: string, paths: readonly string[], isDry: boolean): Promise<void> {
  const { files } = await readContentFolder(root);
  const place = tonePlaceIn(files);
  let changed = 0;
  let mended = 0;
  for (const file of files.filter(({ path }) => concerns(path, root, paths))) {
    const { source, changes } = await fixFile(file, place);
    if (changes.length === 0) continue;
    if (!isDry) await replaceFile(join(root, file.path), source);
    mended += 1;
    changed += changes.length;
    for (const { line, column, rule, before, after } of changes) {
      console.log(`${file.path}:${line}:${column}  ${rule}  ${before} → ${after}`);
    }
  }
  const what = `${changed} chỗ trong ${mended} tệp`;
  if (changed === 0) console.log('Không có chỗ nào sửa được ngay.');
  else if (isDry) console.log(`\nSẽ sửa ${what}. Muốn sửa thật, bỏ --dry-run.`);
  else console.log(`\nĐã sửa ${what}. Hãy xem lại bằng git diff, rồi npm run check.`);
}

/** The file is whole at every moment: the old one, or the new one. */
async function replaceFile(path: string, source: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, source);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
