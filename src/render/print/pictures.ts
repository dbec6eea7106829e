import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentFolder } from '../../library/environment.ts';
import type { Picture } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';
import { treesOf } from './check-document.ts';
import type { PrintDocument } from './document.ts';

/** About 270 dots an inch over the width of the text on A4: what an office printer can show. */
const widest = 1600;

/** The pictures of a document as they are embedded, by the names that `nodes.typ` gives them. */
export async function printedPictures(
  document: PrintDocument,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const tree of treesOf(document)) {
    for (const { node } of walk(tree)) {
      const picture = node.data?.picture;
      if (picture === undefined) continue;
      const name = `${picture.hash}.${picture.kind === 'drawing' ? 'png' : 'jpg'}`;
      if (!files.has(name)) files.set(name, await embedded(picture));
    }
  }
  return files;
}

async function embedded({ path, kind }: Picture): Promise<Buffer> {
  const opened = sharp(await readFile(join(contentFolder(), path)))
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .flatten({ background: '#fff' }) // paper
    .toColourspace('srgb');
  return kind === 'drawing'
    ? opened.png({ compressionLevel: 9, palette: true }).toBuffer()
    : opened.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
