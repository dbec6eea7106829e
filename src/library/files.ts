import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../tree/problem.ts';

/** A text file of the content folder. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  source: string;
}

export interface ContentFolder {
  files: SourceFile[];
  /** Paths of all other files: images and the like. */
  assets: string[];
  problems: Problem[];
}

const textEndings = /\.(?:mdx|ya?ml)$/i;
const ignored = /(?:^|\/)(?:\.|LICENSE|README)/;

/** Reads every file below `root`; paths come in byte order, so that all that follows is stable. */
export async function readContentFolder(root: string): Promise<ContentFolder> {
  const entries = await listFolder(root);
  const paths = entries.files.filter((path) => !ignored.test(path)).sort();
  const problems: Problem[] = entries.links.map((path) => ({
    file: path,
    line: 1,
    column: 1,
    rule: 'file/link',
    message: 'Đây là liên kết tới tệp khác. Hãy chép tệp thật vào thay cho liên kết.',
  }));
  const files: SourceFile[] = [];
  for (const path of paths.filter((candidate) => textEndings.test(candidate))) {
    const source = decodeUtf8(await readFile(join(root, path)));
    if (source === undefined) problems.push(encodingProblem(path));
    else files.push({ path, source });
  }
  return { files, assets: paths.filter((path) => !textEndings.test(path)), problems };
}

/** What changes whenever a file of the folder is added, removed or written. */
export async function fingerprintOf(root: string): Promise<string> {
  const { files, links } = await listFolder(root);
  const marks = await Promise.all(
    files.sort().map(async (path) => {
      const { mtimeMs, size } = await stat(join(root, path));
      return `${path} ${mtimeMs} ${size}`;
    }),
  );
  return [root, ...links, ...marks].join('\n');
}

async function listFolder(root: string): Promise<{ files: string[]; links: string[] }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw new Error(
        `Không đọc được thư mục nội dung “${root}”. Hãy kiểm tra CONTENT_DIR. (${error instanceof Error ? error.message : String(error)})`,
      );
    },
  );
  const files: string[] = [];
  const links: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name).slice(join(root, '/').length);
    const portable = path.replaceAll('\\', '/');
    if (entry.isSymbolicLink()) links.push(portable);
    else if (entry.isFile()) files.push(portable);
  }
  return { files, links };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingProblem(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file/encoding',
    message:
      'Tệp không phải là UTF-8 (có thể dùng bảng mã cũ như TCVN3 hoặc VNI). Hãy lưu lại tệp với bảng mã UTF-8.',
  };
}
