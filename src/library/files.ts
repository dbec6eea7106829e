import { open, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../tree/problem.ts';
import { contentFolderOf, isText, isTooLarge } from './content-folder.ts';
import type { ContentFolder, RawFile } from './content-folder.ts';
import { fileProblem } from './file-problem.ts';
import { readPictures } from './pictures.ts';

const ignored = /(?:^|\/)(?:\.|LICENSE|README)/;

/** Reads every file below `root`; paths come in byte order, so that all that follows is stable. */
export async function readContentFolder(root: string): Promise<ContentFolder> {
  const entries = await listFolder(root);
  const raw: RawFile[] = [];
  const problems: Problem[] = [
    ...entries.links.map(linkProblem),
    ...entries.others.map(otherProblem),
  ];
  for (const path of entries.files.filter((candidate) => !ignored.test(candidate)).sort()) {
    const file = await readRaw(root, path);
    if (file === undefined) problems.push(unreadableProblem(path));
    else raw.push(file);
  }
  const folder = contentFolderOf(raw);
  const faulty = new Set(folder.problems.map(({ file }) => file));
  const sound = folder.assets.filter((path) => !faulty.has(path));
  return {
    ...folder,
    pictures: await readPictures(root, sound),
    problems: [...problems, ...folder.problems],
  };
}

/** What changes whenever a file of the folder is added, removed or written. */
export async function fingerprintOf(root: string): Promise<string> {
  const { files, links, others } = await listFolder(root);
  const marks = await Promise.all(
    files.sort().map(async (path) => {
      const { mtimeMs, size } = await stat(join(root, path)).catch(() => ({ mtimeMs: 0, size: 0 }));
      return `${path} ${mtimeMs} ${size}`;
    }),
  );
  return [root, ...links, ...others, ...marks].join('\n');
}

interface FolderList {
  files: string[];
  links: string[];
  /** Pipes, sockets, devices: to read one may never end. */
  others: string[];
}

async function listFolder(root: string): Promise<FolderList> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw new Error(
        `Không đọc được thư mục nội dung “${root}”. Hãy kiểm tra CONTENT_DIR. (${error instanceof Error ? error.message : String(error)})`,
      );
    },
  );
  const list: FolderList = { files: [], links: [], others: [] };
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name).slice(join(root, '/').length);
    const portable = path.split(sep).join('/');
    if (entry.isSymbolicLink()) list.links.push(portable);
    else if (entry.isFile()) list.files.push(portable);
    else if (!entry.isDirectory()) list.others.push(portable);
  }
  return list;
}

/** A file's bytes, all of them only where they are needed; undefined when it cannot be opened. */
async function readRaw(root: string, path: string): Promise<RawFile | undefined> {
  const handle = await open(join(root, path)).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { size } = await handle.stat();
    if (isText(path) && !isTooLarge({ path, size })) {
      return { path, size, bytes: await handle.readFile() };
    }
    const { buffer, bytesRead } = await handle.read(new Uint8Array(16), 0, 16, 0);
    return { path, size, bytes: buffer.subarray(0, bytesRead) };
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}

function linkProblem(path: string): Problem {
  return fileProblem(
    path,
    'file/link',
    'Đây là liên kết tới tệp khác. Hãy chép tệp thật vào thay cho liên kết.',
  );
}

function otherProblem(path: string): Problem {
  return fileProblem(
    path,
    'file/type',
    'Đây không phải là tệp thường (là ống dẫn, ổ cắm hoặc thiết bị). Hãy xóa khỏi thư mục nội dung.',
  );
}

function unreadableProblem(path: string): Problem {
  return fileProblem(
    path,
    'file/unreadable',
    'Không mở được tệp này. Hãy xem quyền đọc và tên của tệp, hoặc chép lại tệp với tên không dấu.',
  );
}
