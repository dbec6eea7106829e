import { parseArgs } from 'node:util';
import { fixedAddresses } from '../src/library/addresses.ts';
import { absoluteAddress, contentFolder } from '../src/library/environment.ts';
import { guideAddress } from '../src/library/guide.ts';
import { guardedCheck } from './guard/guarded-check.ts';
import { formatProblem } from '../src/tree/problem.ts';
import type { Problem } from '../src/tree/problem.ts';

const usage = `Kiểm tra nội dung: npm run check [-- --root THƯ_MỤC] [--json] [tệp hoặc thư mục con…]

  --root THƯ_MỤC  thư mục nội dung cần kiểm tra (mặc định: ${contentFolder()})
  --json          in kết quả dạng JSON cho máy đọc
  tệp…            chỉ báo lỗi của các tệp này; cả thư viện vẫn được đọc để đối chiếu

Mã thoát: 0 nếu không có lỗi, 1 nếu có lỗi, 2 nếu gọi sai lệnh.`;

function readArguments(): { root: string; json: boolean; paths: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return { root: values.root ?? contentFolder(), json: values.json, paths: positionals };
  } catch (error) {
    console.error(`Gọi sai lệnh: ${error instanceof Error ? error.message : String(error)}\n`);
    console.error(usage);
    return undefined;
  }
}

/** Whether a problem's file is one of `paths`, given from the project or from the content folder. */
function concerns(problem: Problem, root: string, paths: readonly string[]): boolean {
  const inRoot = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
  return (
    paths.length === 0 ||
    paths.some((given) => {
      const path = given.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
      const below = path.startsWith(inRoot) ? path.slice(inRoot.length) : path;
      return problem.file === below || problem.file.startsWith(`${below}/`);
    })
  );
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

const request = readArguments();
if (request === undefined) process.exit(2);
const { root, json, paths } = request;
try {
  const { problems, fileCount } = await guardedCheck(root);
  const concerned = problems.filter((problem) => concerns(problem, root, paths));
  if (json) {
    console.log(JSON.stringify(concerned, null, 2));
  } else {
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
