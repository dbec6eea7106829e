import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/library/check-content.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { picturesOf, pictureWidths } from '../../src/library/picture-sizes.ts';
import { toWebp } from '../../src/render/pictures/to-webp.ts';
import { allPdfs } from '../../src/render/print/all-pdfs.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { openPdf, valuesOf } from '../../src/render/print/repair/pdf-objects.ts';

function drawn(width: number, height: number) {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#8ab', noise } });
}

describe('a text with pictures', () => {
  const folder = 'materials/so-tay-bao-cao-vien';
  let root: string;
  let source: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'vuon-dieu-pictures-'));
    await cp('content', root, { recursive: true });
    await drawn(1200, 800)
      .jpeg()
      .toFile(join(root, folder, 'anh.jpg'));
    await drawn(300, 200)
      .png()
      .toFile(join(root, folder, 'so-do.png'));
    const whole = await drawn(300, 200).png().toBuffer();
    await writeFile(join(root, folder, 'hong.png'), whole.subarray(0, 999));
    source = await readFile(join(root, folder, 'vi.mdx'), 'utf8');
  });
  afterAll(() => rm(root, { recursive: true }));

  const write = (text: string): Promise<void> =>
    writeFile(join(root, folder, 'vi.mdx'), `${source}\n${text}\n`);

  it('tells at each image what is wrong with it', async () => {
    await write(
      '![A](./thieu.png)\n\n![B](./hong.png)\n\n![C](../a.png)\n\n![D][d]\n\n[d]: ./mat.png',
    );
    const { problems } = await checkContent(root);
    const start = source.split('\n').length + 1;
    expect(problems.map(({ file, line, rule }) => `${file}:${line - start} ${rule}`)).toEqual([
      `${folder}/vi.mdx:0 image/missing`,
      `${folder}/vi.mdx:2 image/broken`,
      `${folder}/vi.mdx:4 url/unsafe`,
      `${folder}/vi.mdx:6 image/missing`,
    ]);
  });

  it('shows them in widths that they have, and prints them', async () => {
    await write('![Ảnh](./anh.jpg)\n\n![Sơ đồ][d]\n\n[d]: ./so-do.png');
    process.env['CONTENT_DIR'] = root;
    try {
      const library = await loadLibrary(root);
      const [photograph, drawing] = picturesOf(library).filter(({ path }) =>
        path.startsWith(folder),
      );
      if (photograph === undefined || drawing === undefined)
        throw new Error('Expected two pictures');
      expect(pictureWidths(photograph)).toEqual([480, 960, 1200]);
      expect(pictureWidths(drawing)).toEqual([300]);
      const { format, width, exif } = await sharp(await toWebp(photograph, 480)).metadata();
      expect([format, width, exif]).toEqual(['webp', 480, undefined]);
      const offered = allPdfs(library).find(({ href }) =>
        href.endsWith('/so-tay-bao-cao-vien.pdf'),
      );
      const job = await offered?.job();
      if (job === undefined) throw new Error('Expected the handbook to be printed');
      const context = await openPdf(await compilePdf(job));
      expect(valuesOf(context, 'Subtype').filter((type) => type === '/Image')).toHaveLength(2);
    } finally {
      delete process.env['CONTENT_DIR'];
    }
  });
});
