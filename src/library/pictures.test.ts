import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPicture } from './pictures.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;

function drawn(width: number, height: number, isNoisy = false) {
  const background = '#8ab';
  return sharp({
    create: { width, height, channels: 3, background, ...(isNoisy ? { noise } : {}) },
  });
}

describe('a file beside a text', () => {
  it('is a picture with its size as it is looked at, whichever way the camera was held', async () => {
    const held = await drawn(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await readPicture('a/anh.jpg', held)).toMatchObject({
      picture: { path: 'a/anh.jpg', width: 200, height: 300, kind: 'photograph' },
    });
  });

  const refused: [name: string, path: string, bytes: () => Promise<Buffer>, rule: string][] = [
    ['text', 'a.png', () => Promise.resolve(Buffer.from('không phải hình')), 'image/format'],
    ['nothing', 'a.png', () => Promise.resolve(Buffer.alloc(0)), 'image/format'],
    [
      'half a photograph',
      'a.jpg',
      async () => (await drawn(600, 400, true).jpeg().toBuffer()).subarray(0, 9000),
      'image/broken',
    ],
    ['too many dots', 'a.png', () => drawn(8000, 5000).png().toBuffer(), 'image/size'],
    ['a ribbon', 'a.png', () => drawn(3000, 60).png().toBuffer(), 'image/size'],
    [
      'a drawing that may hold code',
      'a.svg',
      () => Promise.resolve(Buffer.from('<svg/>')),
      'image/format',
    ],
    [
      'a drawing under another ending',
      'a.png',
      () =>
        Promise.resolve(
          Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ),
      'image/format',
    ],
    [
      'a kind that browsers do not know',
      'a.png',
      () => drawn(9, 9).tiff().toBuffer(),
      'image/format',
    ],
  ];
  it.each(refused)('is refused when it is %s', async (_, path, bytes, rule) => {
    expect(await readPicture(path, await bytes())).toMatchObject({ fault: { rule } });
  });
});
