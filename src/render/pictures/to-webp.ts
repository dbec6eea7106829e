import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentFolder } from '../../library/environment.ts';
import type { Picture } from '../../tree/types.ts';

/**
 * A picture as WebP, which every browser of our floor shows, `width` pixels wide. What the camera noted
 * beside it (place, device) is left out.
 */
export async function toWebp({ path, kind }: Picture, width: number): Promise<Buffer> {
  const source = await readFile(join(contentFolder(), path));
  return sharp(source)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .webp(kind === 'drawing' ? { nearLossless: true, quality: 60, effort: 5 } : { quality: 72 })
    .toBuffer();
}
