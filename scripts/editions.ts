/**
 * Lists the editions in other languages, block by block where they are older than the Vietnamese;
 * `--accept <id>` records that an edition has been brought up to its source.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/environment.ts';
import { editionRows } from '../src/library/editions.ts';
import { loadLibrary } from '../src/library/load.ts';
import { sourceBlocksOf } from '../src/library/source-blocks.ts';
import { checkContent } from '../src/library/check-content.ts';
import { entriesOf } from '../src/library/entries.ts';
import { translationStatuses } from '../src/schema/edition.ts';
import { setFields } from './set-fields.ts';

const usage = `Bản dịch: npm run editions [-- --accept MÃ]

  (không có gì)  liệt kê các bản dịch, đoạn nào cũ hơn bản tiếng Việt
  --accept MÃ    ghi nhận bản dịch đã theo kịp bản tiếng Việt, ví dụ --accept to-gap-hoa-giai/km`;

const { values } = parseArgs({
  options: { accept: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
});
if (values.help) console.log(usage);
else if (values.accept !== undefined) await accept(values.accept);
else await list();

async function list(): Promise<void> {
  const { materials, languages } = await loadLibrary();
  const all = materials.flatMap((material) =>
    material.editions.map((edition) => ({ material, edition })),
  );
  if (all.length === 0) {
    const kits = materials.filter(({ translatable }) => translatable);
    console.log(
      `Chưa có bản dịch nào. Có bộ dịch của ${kits.length} tài liệu sang ${languages.length} tiếng.`,
    );
    return;
  }
  for (const { material, edition } of all) {
    const rows = editionRows(material, edition);
    const stale = rows.filter(({ isStale }) => isStale);
    console.log(
      `${edition.id}: ${translationStatuses[edition.status].toLowerCase()}, ${stale.length} trong ${rows.length} đoạn cũ hơn bản tiếng Việt`,
    );
    for (const { id, vietnamese } of stale) {
      console.log(`  ${id}: ${vietnamese.join(' ').slice(0, 80)}`);
    }
  }
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
