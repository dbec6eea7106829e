import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../tree/types.ts';
import { isImage, pictureEndings } from './picture-endings.ts';

/** A file beside the texts: a picture that can be shown and printed, or why it is none. */
export type PictureFile = { picture: Picture } | { fault: PictureFault };

export interface PictureFault {
  rule: 'image/format' | 'image/size' | 'image/broken';
  message: string;
}

const limits = {
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
  if (!isImage(path, bytes)) return unsuitable(path);
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
    `“${path}” không phải là hình PNG, JPEG hay WebP đúng với đuôi tệp (${pictureEndings.join(', ')}). Hãy lưu hình thành PNG hoặc JPEG; hình vẽ SVG thì xuất ra PNG.`,
  );
}

function fault(rule: PictureFault['rule'], message: string): PictureFile {
  return { fault: { rule, message } };
}
