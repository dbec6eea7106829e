import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes generated files into a folder; with `--check` it only compares, and fails on a difference. */
export async function writeOrCompare(
  folder: URL,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const isCheck = process.argv.includes('--check');
  for (const [name, content] of files) {
    const path = fileURLToPath(new URL(name, folder));
    const bytes = Buffer.from(content as string);
    if (isCheck) {
      const existing = await readFile(path).catch(() => undefined);
      const isSame = existing?.equals(bytes) ?? false;
      console.log(`${isSame ? 'same   ' : 'DIFFERS'} ${name}`);
      if (!isSame) process.exitCode = 1;
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      console.log(`${String(bytes.length).padStart(7)} ${name}`);
    }
  }
}
