import { describe, expect, it } from 'vitest';
import { check } from '../../src/library/check-content.ts';
import { contentFolderOf } from '../../src/library/content-folder.ts';
import type { RawFile } from '../../src/library/content-folder.ts';
import { readContentFolder } from '../../src/library/files.ts';
import { hostileGroups } from '../hostile/index.ts';

const groups = Object.entries(hostileGroups);
const all = groups.flatMap(([, files]) => files);
const sound = await readContentFolder('content');
const hostile = contentFolderOf(all.map(({ path, source }) => rawFile(path, source)));
const { problems } = await check({
  files: [...sound.files, ...hostile.files],
  assets: [...sound.assets, ...hostile.assets],
  problems: hostile.problems,
});
const byFile = Map.groupBy(problems, ({ file }) => file);

function rawFile(path: string, source: string | Uint8Array): RawFile {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return { path, size: bytes.length, bytes };
}

describe('the corpus', () => {
  it('holds at least 150 files, each at its own path', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it('expects a problem of each', () => {
    expect(all.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  it('leaves the sound files of the folder sound', () => {
    const paths = new Set(all.map(({ path }) => path));
    expect(problems.filter(({ file }) => !paths.has(file))).toEqual([]);
  });
});

describe.each(groups)('%s: refused at its line with its rule', (_, files) => {
  it.each(files)('$name', ({ path, expected }) => {
    const found = (byFile.get(path) ?? []).map(({ line, rule }) => `${line} ${rule}`);
    expect(found).toEqual(expected);
  });

  it.each(files)('$name: in Vietnamese, with what to do', ({ path }) => {
    for (const { message } of byFile.get(path) ?? []) {
      expect(message).toMatch(/\p{Lu}/u);
      expect(message).toBe(message.normalize('NFC'));
    }
  });
});
