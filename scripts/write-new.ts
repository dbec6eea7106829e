import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { FileChange } from '../src/scaffold/answers.ts';

/** Nothing was written, for a reason that the editor can read. */
export class NotWritten extends Error {}

/**
 * Writes new files and adds to old ones, all or none: refuses before it begins where a new file is
 * there already or an old one is no longer as it was read, and takes back what it wrote on failure.
 */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  await refuseConflicts(root, changes);
  const undo: (() => Promise<void>)[] = [];
  // Ctrl-C waits for the few files: half of them would be worse than none.
  const hold = (): void => undefined;
  process.on('SIGINT', hold);
  try {
    for (const { path, text, before } of changes) {
      const file = join(root, path);
      undo.push(await makeFolder(dirname(file)));
      if (before === undefined) {
        await writeFile(file, text, { flag: 'wx' });
        undo.push(() => rm(file));
      } else {
        await replaceFile(file, text);
        undo.push(() => replaceFile(file, before));
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotWritten(`Không ghi được, nên chưa tệp nào được ghi. (${reason})`);
  } finally {
    process.off('SIGINT', hold);
  }
}

async function refuseConflicts(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before } of changes) {
    const file = join(root, path);
    if (before === undefined) {
      if ((await stat(file).catch(() => undefined)) === undefined) continue;
      throw new NotWritten(
        `Đã có ${file}, lệnh này không ghi đè và chưa ghi gì. Hãy chọn mã khác (--id), hoặc sửa thẳng tệp ấy.`,
      );
    }
    if ((await readFile(file, 'utf8').catch(() => undefined)) === before) continue;
    throw new NotWritten(
      `Tệp ${file} vừa bị sửa trong lúc trả lời, nên chưa ghi gì. Hãy gọi lại lệnh.`,
    );
  }
}

/** Whoever reads the file meanwhile finds the old text or the new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.moi`;
  await writeFile(beside, text, { flag: 'wx' });
  await rename(beside, file);
}

/** Makes a folder with those above it; gives what takes away the ones that were not there. */
async function makeFolder(folder: string): Promise<() => Promise<void>> {
  const first = await mkdir(folder, { recursive: true });
  return async () => {
    if (first === undefined) return;
    for (let last = folder; !relative(first, last).startsWith('..'); last = dirname(last)) {
      await rmdir(last);
    }
  };
}
