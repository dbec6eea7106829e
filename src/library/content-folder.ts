import type { Problem } from '../tree/problem.ts';
import { isImage, pictureEndings } from './picture-endings.ts';
import type { PictureFile } from './pictures.ts';
import { fileProblem } from './file-problem.ts';

/** A file as it lies on disk. */
export interface RawFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** Bytes on disk. */
  size: number;
  /** All bytes of a text that is not too large; of another file at least its first sixteen. */
  bytes: Uint8Array;
}

/** A text file of the content folder. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  source: string;
}

export interface ContentFolder {
  files: SourceFile[];
  /** Paths of the pictures. */
  assets: string[];
  /** What the pictures show, or why one cannot be shown, as far as they were opened. */
  pictures: ReadonlyMap<string, PictureFile>;
  problems: Problem[];
}

const mostBytes = { text: 2_000_000, picture: 5_000_000 };
const textEndings = /\.(?:mdx|ya?ml)$/i;

export function isText(path: string): boolean {
  return textEndings.test(path);
}

/** Whether a file is too large to be read at all. */
export function isTooLarge({ path, size }: Pick<RawFile, 'path' | 'size'>): boolean {
  return size > (isText(path) ? mostBytes.text : mostBytes.picture);
}

/** Tells texts from pictures, and both from what has no place in a content folder. Pure. */
export function contentFolderOf(raw: readonly RawFile[]): ContentFolder {
  const folder: ContentFolder = { files: [], assets: [], pictures: new Map(), problems: [] };
  for (const file of raw) {
    if (isTooLarge(file)) folder.problems.push(sizeProblem(file));
    else if (isText(file.path)) addText(file, folder);
    else addPicture(file, folder);
  }
  return folder;
}

function addText({ path, bytes }: RawFile, { files, problems }: ContentFolder): void {
  const source = decodeUtf8(bytes);
  if (source === undefined) problems.push(encodingProblem(path));
  else files.push({ path, source });
}

function addPicture({ path, bytes }: RawFile, { assets, problems }: ContentFolder): void {
  assets.push(path);
  if (!isImage(path, bytes)) problems.push(typeProblem(path));
  const name = path.replace(/^.*\//su, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[^.]*)?$/u.test(name)) problems.push(pictureName(path, name));
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingProblem(path: string): Problem {
  return fileProblem(
    path,
    'file/encoding',
    'Tệp không phải là UTF-8 (có thể dùng bảng mã cũ như TCVN3 hoặc VNI). Hãy lưu lại tệp với bảng mã UTF-8.',
  );
}

function sizeProblem({ path, size }: RawFile): Problem {
  const most = isText(path) ? mostBytes.text : mostBytes.picture;
  return fileProblem(
    path,
    'limit/size',
    `Tệp nặng ${megabytes(size)} MB, nhiều nhất là ${megabytes(most)} MB. Hãy ${isText(path) ? 'tách thành nhiều tệp nhỏ hơn' : 'thu nhỏ hình'}.`,
  );
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1).replace('.', ',');
}

function typeProblem(path: string): Problem {
  return fileProblem(
    path,
    'file/type',
    `Thư viện chỉ nhận văn bản (.mdx, .yaml) và hình (${pictureEndings.join(', ')}) đúng với đuôi tệp. Hãy lưu lại đúng dạng hoặc xóa tệp này.`,
  );
}

function pictureName(path: string, name: string): Problem {
  return fileProblem(
    path,
    'file/name',
    `Tên hình “${name}” chỉ được gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “vuon-dieu.jpg”. Hãy đổi tên.`,
  );
}
