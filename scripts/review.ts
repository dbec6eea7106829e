/**
 * Records that a named person has reviewed a text: `npm run review -- <id> --reviewer … --capacity …`.
 * The record is bound to the text by a hash, so that any later change makes it a draft again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentHash } from '../src/library/content-hash.ts';
import { contentFolder } from '../src/library/environment.ts';
import { ContentError, loadEntries } from '../src/library/load.ts';
import { suggest } from '../src/library/suggest.ts';
import { setFields } from './set-fields.ts';

const usage = `Ghi nhận thẩm định: npm run review -- MÃ --reviewer "HỌ TÊN" --capacity "CHỨC DANH, CƠ QUAN" [--edition SỐ] [--date NGÀY]

  MÃ          mã của văn bản, ví dụ noi-truoc-dan, noi-truoc-dan/mo-va-dong, to-gap-hoa-giai
  --reviewer  họ tên người thẩm định, được người ấy đồng ý nêu
  --capacity  chức danh và cơ quan
  --edition   số của lần xuất bản (1, 2…); bỏ trống thì giữ nguyên
  --date      ngày thẩm định dạng 2026-11-23 (mặc định: hôm nay)

Chỉ ghi khi người ấy đã đọc và đồng ý. Sửa văn bản sau đó thì văn bản trở lại là bản nháp.`;

const reviewable = ['curricula', 'lessons', 'methods', 'materials', 'editions'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reviewer: { type: 'string' },
    capacity: { type: 'string' },
    edition: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const { reviewer, capacity, edition, date, help } = values;
const [id] = positionals;
if (help) {
  console.log(usage);
} else if (id === undefined || reviewer === undefined || capacity === undefined) {
  console.error(`Thiếu mã, --reviewer hoặc --capacity.\n\n${usage}`);
  process.exitCode = 2;
} else {
  await record(id, { reviewer, capacity });
}

async function record(wanted: string, who: { reviewer: string; capacity: string }): Promise<void> {
  const root = contentFolder();
  const entries = (await loadEntries(root).catch(explain)).filter(({ collection }) =>
    reviewable.includes(collection),
  );
  const found = entries.filter((entry) => entry.id === wanted);
  const [entry] = found;
  if (entry === undefined) {
    console.error(
      `Không có văn bản “${wanted}”.${suggest(
        wanted,
        entries.map((other) => other.id),
      )}`,
    );
    process.exitCode = 1;
    return;
  }
  const path = join(root, entry.file);
  const content = contentHash(entry.data, entry.tree);
  const source = await readFile(path, 'utf8');
  await writeFile(
    path,
    setFields(source, entry.file.endsWith('.mdx'), {
      review: { ...who, date, content },
      ...(edition === undefined ? {} : { edition: Number(edition) }),
    }),
  );
  console.log(`Đã ghi vào ${path}: ${who.reviewer} thẩm định ngày ${date} (nội dung ${content}).`);
  console.log('Hãy chạy npm run check, rồi đưa thay đổi này vào một lần gửi duyệt.');
}

function explain(error: unknown): never {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\n\nHãy sửa các lỗi trên trước khi ghi nhận thẩm định.`);
  process.exit(1);
}
