/**
 * Lists what has grown old: translations, block by block where they are older than the Vietnamese;
 * texts of which a cited law has changed; texts to look at again. `--accept <id>` records that an
 * edition has been brought up to its source.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/environment.ts';
import { freshnessOf, monthsUntilDue } from '../src/library/freshness.ts';
import { ContentError, loadLibrary } from '../src/library/load.ts';
import { sourceBlocksOf } from '../src/library/source-blocks.ts';
import { checkContent } from '../src/library/check-content.ts';
import { entriesOf } from '../src/library/entries.ts';
import { dateSchema } from '../src/schema/dates.ts';
import { freshnessLines } from './freshness-lines.ts';
import { setFields } from './set-fields.ts';

const usage = `Độ mới của nội dung: npm run editions [-- --accept MÃ] [--date NGÀY] [--json]

  (không có gì)  liệt kê các bản dịch, đoạn nào cũ hơn bản tiếng Việt; các văn bản có luật viện dẫn
                 đã thay đổi; các văn bản đã quá ${monthsUntilDue} tháng từ lần đối chiếu hoặc thẩm định
  --accept MÃ    ghi nhận bản dịch đã theo kịp bản tiếng Việt, ví dụ --accept to-gap-hoa-giai/km
  --date NGÀY    xem như hôm nay là ngày này, ví dụ 2027-11-23
  --json         in kết quả dạng JSON cho máy đọc`;

const { values } = parseArgs({
  options: {
    accept: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) console.log(usage);
else if (values.accept !== undefined) await accept(values.accept);
else if (!dateSchema.safeParse(values.date).success) {
  console.error(`Ngày “${values.date}” không đúng. Hãy ghi dạng 2027-11-23.`);
  process.exitCode = 2;
} else await list(values.date, values.json);

async function list(today: string, isJson: boolean): Promise<void> {
  const library = await loadLibrary().catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${error.message}\n\nHãy sửa các lỗi trên trước.`);
    process.exit(1);
  });
  const freshness = freshnessOf(library, today);
  if (isJson) console.log(JSON.stringify(freshness, null, 2));
  else for (const line of freshnessLines(library, freshness)) console.log(line);
}

/** Works on an edition whose recorded blocks are wrong, so the check's problems are not waited for. */
async function accept(id: string): Promise<void> {
  const root = contentFolder();
  const { entries } = await checkContent(root);
  const all = entries.map(({ entry }) => entry);
  const edition = entriesOf(all, 'editions').find((entry) => entry.id === id);
  const source = entriesOf(all, 'materials').find((entry) => entry.id === id.replace(/\/.*$/, ''));
  if (edition === undefined || source?.tree === undefined) {
    console.error(
      `Không có bản dịch “${id}”. Mã có dạng TÀI-LIỆU/TIẾNG, ví dụ to-gap-hoa-giai/km.`,
    );
    process.exitCode = 1;
    return;
  }
  const path = join(root, edition.file);
  const sourceBlocks = sourceBlocksOf(source.tree).map(({ hash }) => hash);
  await writeFile(path, setFields(await readFile(path, 'utf8'), true, { sourceBlocks }));
  console.log(`Đã ghi mã của ${sourceBlocks.length} đoạn gốc vào ${path}.`);
}
