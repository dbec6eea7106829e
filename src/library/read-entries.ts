import { collectionNames, collectionOf, collections } from '../schema/collections.ts';
import type { CollectionName } from '../schema/collections.ts';
import { readContent, readRecord } from '../tree/read.ts';
import type { Problem } from '../tree/problem.ts';
import type { ContentTree } from '../tree/types.ts';
import type { AnyEntry, LocatedEntry } from './entries.ts';
import type { SourceFile } from './content-folder.ts';
import { fileProblem } from './file-problem.ts';
import type { PictureFile } from './pictures.ts';
import { placePictures } from './place-pictures.ts';
import { digest } from './tree-cache.ts';
import type { ContentCache } from './tree-cache.ts';

export interface ReadEntries {
  entries: LocatedEntry[];
  problems: Problem[];
}

/** What a reading may be given besides the files. */
export interface Reading {
  /** The pictures beside the texts; none when absent. */
  pictures?: ReadonlyMap<string, PictureFile> | undefined;
  cache?: ContentCache | undefined;
  /** Told of each file before it is parsed. */
  onFile?: ((path: string) => void) | undefined;
}

/** Reads every file into entries of its collection; each file's own problems come along. */
export async function readEntries(
  files: readonly SourceFile[],
  reading: Reading = {},
): Promise<ReadEntries> {
  const entries: LocatedEntry[] = [];
  const problems: Problem[] = [];
  const seen = new Set<CollectionName>();
  for (const file of files) {
    const place = collectionOf(file.path);
    if (place === undefined) {
      problems.push(strayFileProblem(file.path));
      continue;
    }
    seen.add(place.collection);
    reading.onFile?.(file.path);
    const read = await readFile(file, place, reading);
    entries.push(...read.entries);
    problems.push(...read.problems);
  }
  if (!seen.has('site')) problems.push(missingSiteProblem());
  return { entries, problems };
}

async function readFile(
  file: SourceFile,
  { collection, names }: { collection: CollectionName; names: readonly string[] },
  { pictures = new Map(), cache }: Reading,
): Promise<ReadEntries> {
  const { schema, layout } = collections[collection];
  const id = layout === 'single' ? collection : names.join('/');
  const key = digest(
    [collection, file.path, file.source, ...pictureHashes(file, pictures)].join('\n'),
  );
  const at = (problem: Omit<Problem, 'file'>): Problem => ({ file: file.path, ...problem });
  if (file.path.endsWith('.mdx')) {
    const cached = (await cache?.get(key)) as { data: never; tree: ContentTree } | undefined;
    if (cached !== undefined) {
      const entry = { collection, id, file: file.path, digest: key, ...cached } as AnyEntry;
      // Only sound files are cached; a place is asked for when a reference breaks, so parse then.
      const located = { placeOf: (path: readonly PropertyKey[]) => placeAgain(path) };
      const placeAgain = (path: readonly PropertyKey[]) =>
        readContent(file.source, rootIdOf(id), schema).located.placeOf(path);
      return { entries: [{ entry, located, root: [] }], problems: [] };
    }
    const { data, tree, located, problems } = readContent(file.source, rootIdOf(id), schema);
    const all = [...nameProblems(file.path, names), ...problems.map(at)];
    if (data === undefined || tree === undefined) return { entries: [], problems: all };
    placePictures(tree, file.path, pictures);
    if (all.length === 0) await cache?.set(key, { data, tree });
    const entry = { collection, id, file: file.path, digest: key, data, tree } as AnyEntry;
    return { entries: [{ entry, located, root: [] }], problems: all };
  }
  if (layout === 'list') {
    const { data, located, problems } = readRecord(file.source, schema.array());
    const entries = (data ?? []).map((item, index): LocatedEntry => {
      const id = 'id' in item ? item.id : String(index + 1);
      const entry = { collection, id, file: file.path, digest: key, data: item } as AnyEntry;
      return { entry, located, root: [index] };
    });
    return { entries, problems: [...nameProblems(file.path, names), ...problems.map(at)] };
  }
  const { data, located, problems } = readRecord(file.source, schema);
  const all = [...nameProblems(file.path, names), ...problems.map(at)];
  if (data === undefined) return { entries: [], problems: all };
  const entry = { collection, id, file: file.path, digest: key, data } as AnyEntry;
  return { entries: [{ entry, located, root: [] }], problems: all };
}

/** The pictures in a text's folder that it names: its tree tells their size. */
function pictureHashes(
  { path, source }: SourceFile,
  pictures: ReadonlyMap<string, PictureFile>,
): string[] {
  const folder = path.replace(/[^/]*$/, '');
  return [...pictures].flatMap(([at, file]) =>
    at.startsWith(folder) && source.includes(at.slice(folder.length))
      ? [`${at} ${'picture' in file ? file.picture.hash : file.fault.rule}`]
      : [],
  );
}

/** Blocks outside any section are numbered under the last name of the entry's id. */
function rootIdOf(id: string): string {
  return id.replace(/^.*\//, '');
}

/** Names that Windows keeps for its devices: a clone there would fail. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longestName = 80;

function nameProblems(file: string, names: readonly string[]): Problem[] {
  return names.flatMap((name) => {
    const message = nameMessage(name);
    return message === undefined ? [] : [fileProblem(file, 'file/name', message)];
  });
}

function nameMessage(name: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return `Tên “${name}” thành mã trong địa chỉ, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối. Hãy đổi tên, ví dụ “muc-iii-2”.`;
  }
  if (name.length > longestName) {
    return `Tên dài ${name.length} chữ, nhiều nhất là ${longestName}. Hãy đặt tên ngắn hơn.`;
  }
  return deviceNames.test(name)
    ? `Windows giữ tên “${name}” cho thiết bị nên không chép được tệp. Hãy đặt tên khác.`
    : undefined;
}

function strayFileProblem(file: string): Problem {
  const places = collectionNames.map((name) => collections[name].path).join(', ');
  return fileProblem(
    file,
    'file/stray',
    `Tệp không thuộc bộ sưu tập nào. Hãy chuyển vào đúng chỗ với đúng đuôi tệp, hoặc xóa. Các chỗ có sẵn: ${places}.`,
  );
}

function missingSiteProblem(): Problem {
  return fileProblem(
    'site.yaml',
    'file/missing',
    'Thiếu tệp site.yaml, nơi ghi tên và giới thiệu của thư viện. Hãy tạo tệp này.',
  );
}
