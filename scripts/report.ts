/**
 * Reports what a change does to the content, for an officer: `npm run report -- --base main`.
 * Reads the other side from git's store; nothing of either side is run.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/library/check-content.ts';
import type { CheckedContent } from '../src/library/check-content.ts';
import { cacheFolder, contentFolder } from '../src/library/environment.ts';
import { readContentFolder } from '../src/library/files.ts';
import { openContentCache } from '../src/library/tree-cache.ts';
import { changedAddresses } from '../src/report/changed-addresses.ts';
import { compare } from '../src/report/compare.ts';
import type { ChangedFile, Report } from '../src/report/compare.ts';
import { emptySnapshot, snapshotOf } from '../src/report/snapshot.ts';
import type { Snapshot } from '../src/report/snapshot.ts';
import type { Extras } from '../src/report/to-markdown.ts';
import { toMarkdown } from '../src/report/to-markdown.ts';
import { guardedCheck } from './guard/guarded-check.ts';
import { changedFiles, commitOf, extractContent, partingOf, placeOf } from './git-content.ts';
import type { ContentPlace } from './git-content.ts';

const usage = `Báo cáo về một thay đổi: npm run report -- --base BẢN [--head BẢN] [--out TỆP] [--json]

  --base BẢN     so với bản nào của kho, ví dụ main hoặc origin/main
  --head BẢN     bản cần báo cáo; bỏ trống thì là các tệp đang có trên máy
  --out TỆP      ghi báo cáo vào tệp này, không in ra màn hình
  --json         báo cáo dạng JSON cho máy đọc
  --before DIR   trang đã dựng của bản cũ, để đếm trang in và chụp ảnh
  --after DIR    trang đã dựng của bản mới
  --shots DIR    chụp các trang thay đổi ở bề rộng 360 điểm vào thư mục này

Thư mục nội dung lấy theo CONTENT_DIR (đang là ${contentFolder()}).
Mã thoát: 0 khi lập được báo cáo, 2 khi gọi sai lệnh hoặc không đọc được kho.`;

try {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      before: { type: 'string' },
      after: { type: 'string' },
      shots: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(usage);
  else if (values.base === undefined) throw new Error(`Thiếu --base.\n\n${usage}`);
  else {
    const { report, after } = await reportOn(values.base, values.head);
    const addresses = changedAddresses(report);
    const extras = await extrasOf(after, addresses, values);
    const text = values.json
      ? `${JSON.stringify({ ...report, ...extras }, null, 2)}\n`
      : toMarkdown(report, extras);
    if (values.out === undefined) process.stdout.write(text);
    else {
      await mkdir(dirname(values.out), { recursive: true });
      await writeFile(values.out, text);
      console.log(`Đã ghi báo cáo vào ${values.out}.`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

interface BuiltSites {
  before?: string | undefined;
  after?: string | undefined;
  shots?: string | undefined;
}

/** Typst and a browser are heavy to load: only a report that needs them does. */
async function extrasOf(
  { library }: Snapshot,
  addresses: readonly string[],
  sites: BuiltSites,
): Promise<Extras> {
  const pdfs =
    addresses.length === 0 || process.env['WITHOUT_PDF']
      ? { pdfs: [] }
      : await (await import('./report-pdfs.ts')).countPdfPages(library, addresses, sites);
  const shots =
    sites.shots === undefined
      ? []
      : await (await import('./report-shots.ts')).takeShots(addresses, sites.shots, sites);
  return { ...pdfs, shots };
}

async function reportOn(
  baseName: string,
  headName: string | undefined,
): Promise<{ report: Report; after: Snapshot }> {
  const root = contentFolder();
  const place = await placeOf(root);
  const head = headName === undefined ? undefined : await commitOf(place.repository, headName);
  const base = await partingOf(
    place.repository,
    await commitOf(place.repository, baseName),
    head ?? 'HEAD',
  );
  const files = await changedFiles(place.repository, base, head);
  const inside = ({ path }: ChangedFile): boolean => path.startsWith(place.prefix);
  const after =
    head === undefined
      ? snapshotOf(await readGuarded(root))
      : await snapshotAt(place, head, readGuarded);
  const before = await snapshotAt(place, base, readFolder);
  const own = files
    .filter(inside)
    .map(({ path, status }) => ({ path: path.slice(place.prefix.length), status }));
  const outside = files.filter((file) => !inside(file));
  return { report: compare(before, after, own, outside), after };
}

/** What a content folder holds, and what is wrong with it. */
type Reader = (root: string) => Promise<CheckedContent>;

/** Both sides share one cache, where files are known by their bytes: most did not change. */
async function readFolder(root: string): Promise<CheckedContent> {
  return check(await readContentFolder(root), await openContentCache(cacheFolder, 'report'));
}

/**
 * A guarded process reads a proposal first, so that it can neither hang nor end this one; what the
 * process was stopped at is left out.
 */
async function readGuarded(root: string): Promise<CheckedContent> {
  const { stopped } = await guardedCheck(root, { cache: 'report', isThorough: false });
  const left = new Set(stopped.map(({ file }) => file));
  const folder = await readContentFolder(root);
  return check(
    {
      ...folder,
      files: folder.files.filter(({ path }) => !left.has(path)),
      problems: [...folder.problems, ...stopped],
    },
    await openContentCache(cacheFolder, 'report'),
  );
}

/** The content of a commit, read from a folder that goes again. */
async function snapshotAt(place: ContentPlace, commit: string, read: Reader): Promise<Snapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-'));
  try {
    const count = await extractContent(place, commit, folder);
    return count === 0 ? emptySnapshot : snapshotOf(await read(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
