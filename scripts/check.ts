import { parseArgs } from 'node:util';
import { fixedAddresses } from '../src/library/addresses.ts';
import { absoluteAddress, contentFolder } from '../src/library/environment.ts';
import { guideAddress } from '../src/library/guide.ts';
import { formatProblem } from '../src/tree/problem.ts';
import type { Problem } from '../src/tree/problem.ts';
import { concerns } from './concerned-files.ts';
import { guardedCheck } from './guard/guarded-check.ts';

const usage = `Kiểm tra nội dung: npm run check [-- --root THƯ_MỤC] [--json] [--no-hints] [tệp hoặc thư mục con…]

  --root THƯ_MỤC  thư mục nội dung cần kiểm tra (mặc định: ${contentFolder()})
  --json          in kết quả dạng JSON cho máy đọc
  --no-hints      không kể gợi ý về chữ nghĩa
  tệp…            chỉ báo lỗi của các tệp này; cả thư viện vẫn được đọc để đối chiếu

Gợi ý không bắt buộc sửa; npm run fix sửa giúp những chỗ không cần nghĩ.
Mã thoát: 0 nếu không có lỗi, 1 nếu có lỗi, 2 nếu gọi sai lệnh.`;

interface Request {
  root: string;
  json: boolean;
  hasHints: boolean;
  paths: string[];
}

function readArguments(): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        json: { type: 'boolean', default: false },
        'no-hints': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return {
      root: values.root ?? contentFolder(),
      json: values.json,
      hasHints: !values['no-hints'],
      paths: positionals,
    };
  } catch (error) {
    console.error(`Gọi sai lệnh: ${error instanceof Error ? error.message : String(error)}\n`);
    console.error(usage);
    return undefined;
  }
}

function shown(address: string): string {
  return absoluteAddress(address) ?? address;
}

/** While nobody knows where the site is served, the guide is read on one's own machine. */
function whereGuide(): string {
  return absoluteAddress('/') === undefined
    ? `\nMuốn đọc trang “Xem …”: gõ npm run dev, mở địa chỉ hiện ra rồi thêm ${fixedAddresses.guide}… vào cuối.`
    : '';
}

/** Hints come before problems: what must be mended stands last, where it is read first. */
function tellHints(hints: readonly Problem[]): void {
  if (hints.length === 0) return;
  const mendable = hints.filter((hint) => 'edit' in hint).length;
  console.log('Gợi ý, không bắt buộc:');
  for (const hint of hints) console.log(formatProblem(hint));
  console.log(
    mendable === 0
      ? `Có ${hints.length} gợi ý.\n`
      : `Có ${hints.length} gợi ý; npm run fix sửa giúp ${mendable} chỗ.\n`,
  );
}

const request = readArguments();
if (request === undefined) process.exit(2);
const { root, json, hasHints, paths } = request;
try {
  const { problems, hints, fileCount } = await guardedCheck(root);
  const concerned = problems.filter(({ file }) => concerns(file, root, paths));
  const toRead = hints.filter(({ file }) => hasHints && concerns(file, root, paths));
  if (json) {
    const told = [
      ...concerned.map((problem) => ({ severity: 'error', ...problem })),
      ...toRead.map((hint) => ({ severity: 'hint', ...hint })),
    ];
    console.log(JSON.stringify(told, null, 2));
  } else {
    tellHints(toRead);
    for (const problem of concerned) {
      console.log(`${formatProblem(problem)}  Xem ${shown(guideAddress(problem))}`);
    }
    console.log(
      concerned.length === 0
        ? `Đã kiểm tra ${fileCount} tệp trong ${root}: không có lỗi.`
        : `\nĐã kiểm tra ${fileCount} tệp trong ${root}: có ${concerned.length} lỗi cần sửa.${whereGuide()}`,
    );
  }
  process.exitCode = concerned.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
