import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../tree/types.ts';

/** A file beside the texts: a picture that can be shown and printed, or why it is none. */
export type PictureFile = { picture: Picture } | { fault: PictureFault };

export interface PictureFault {
  rule: 'image/format' | 'image/size' | 'image/broken';
  message: string;
}

const limits = {
  /** Bytes of a file in the repository. */
  bytes: 10e6,
  /** Pixels: a sheet of A4 at 400 dpi, twice over. */
  pixels: 32e6,
  /** The longer side may be so many times the shorter one. */
  proportion: 20,
} as const;

const kinds = { jpeg: 'photograph', png: 'drawing', webp: 'photograph' } as const;

/** Looks at every file that is not a text: `paths` below `root`. */
export async function readPictures(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PictureFile>> {
  const files = new Map<string, PictureFile>();
  for (const path of paths)
    files.set(path, await readPicture(path, await readFile(join(root, path))));
  return files;
}

/** What a file shows: its whole picture is decoded once, so that a broken one is found. */
export async function readPicture(path: string, bytes: Buffer): Promise<PictureFile> {
  if (!/\.(?:png|jpe?g|webp)$/.test(path)) return unsuitable(path);
  if (bytes.length > limits.bytes) {
    return fault(
      'image/size',
      `Hình “${path}” nặng ${megabytes(bytes.length)}, nhiều nhất là ${megabytes(limits.bytes)}. Hãy thu nhỏ hình (cạnh dài 2.000 điểm ảnh là đủ để in) rồi lưu lại.`,
    );
  }
  try {
    const { format, width, height, pages = 1, autoOrient } = await sharp(bytes).metadata();
    if (!(format in kinds)) return unsuitable(path);
    if (pages > 1) {
      return fault('image/format', `Hình “${path}” là hình động, không in được. Hãy lưu một hình.`);
    }
    if (width * height > limits.pixels) {
      return fault(
        'image/size',
        `Hình “${path}” có ${width} × ${height} điểm ảnh, quá lớn. Hãy thu nhỏ: cạnh dài 2.000 điểm ảnh là đủ để in.`,
      );
    }
    if (Math.max(width, height) > limits.proportion * Math.min(width, height)) {
      return fault(
        'image/size',
        `Hình “${path}” có ${width} × ${height} điểm ảnh, dài quá so với rộng. Hãy cắt hình lại.`,
      );
    }
    await sharp(bytes, { failOn: 'warning' }).resize({ width: 16 }).raw().toBuffer();
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const kind = kinds[format as keyof typeof kinds];
    return { picture: { path, hash, ...autoOrient, kind } };
  } catch {
    return fault(
      'image/broken',
      `Hình “${path}” bị hỏng hoặc chép thiếu, không mở được. Hãy mở hình gốc và lưu lại.`,
    );
  }
}

function unsuitable(path: string): PictureFile {
  return fault(
    'image/format',
    `“${path}” không phải là hình PNG, JPEG hay WebP (đuôi tệp .png, .jpg, .webp). Hãy lưu hình thành PNG hoặc JPEG; hình vẽ SVG thì xuất ra PNG.`,
  );
}

function fault(rule: PictureFault['rule'], message: string): PictureFile {
  return { fault: { rule, message } };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
