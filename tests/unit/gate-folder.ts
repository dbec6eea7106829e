import { check } from '../../src/library/check-content.ts';
import { contentFolderOf } from '../../src/library/content-folder.ts';
import type { RawFile } from '../../src/library/content-folder.ts';
import { readContentFolder } from '../../src/library/files.ts';
import type { Problem } from '../../src/tree/problem.ts';

interface CorpusFile {
  path: string;
  source: string | Uint8Array;
}

/** The problems of the project's content with the files of a corpus in it, or in place of its own. */
export async function problemsWith(corpus: readonly CorpusFile[]): Promise<Problem[]> {
  const paths = new Set(corpus.map(({ path }) => path));
  const own = await readContentFolder('content');
  const added = contentFolderOf(corpus.map(rawFile));
  const { problems } = await check({
    files: [...own.files.filter(({ path }) => !paths.has(path)), ...added.files],
    assets: [...own.assets, ...added.assets],
    pictures: own.pictures,
    problems: [...own.problems, ...added.problems],
  });
  return problems;
}

function rawFile({ path, source }: CorpusFile): RawFile {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return { path, size: bytes.length, bytes };
}
