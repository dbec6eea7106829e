import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeShots } from '../../scripts/report-shots.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-shots-'));
  await writePage('truoc', '/', '#fff');
  await writePage('nay', '/', '#000');
  await writePage('nay', '/tai-lieu/moi/', '#000');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function writePage(site: string, address: string, colour: string): Promise<void> {
  const place = join(folder, site, address);
  await mkdir(place, { recursive: true });
  const style = `margin:0;height:9000px;background:${colour}`;
  await writeFile(
    join(place, 'index.html'),
    `<!doctype html><meta name=viewport content="width=device-width"><body style="${style}"><img src="https://example.invalid/x.png">`,
  );
}

it('takes each page before and after, as wide as a phone, and no taller than can be compared', async () => {
  const shots = await takeShots(['/', '/tai-lieu/moi/', '/khong-co/'], join(folder, 'anh'), {
    before: join(folder, 'truoc'),
    after: join(folder, 'nay'),
  });
  expect(shots).toEqual([
    { address: '/', before: 'trang-chu-truoc.png', after: 'trang-chu-nay.png' },
    { address: '/tai-lieu/moi/', after: 'tai-lieu-moi-nay.png' },
    { address: '/khong-co/' },
  ]);
  const pictures = await Promise.all(
    ['trang-chu-truoc.png', 'trang-chu-nay.png'].map((name) => readFile(join(folder, 'anh', name))),
  );
  for (const picture of pictures) {
    expect(await sharp(picture).metadata()).toMatchObject({ width: 360, height: 6000 });
  }
  const brightness = await Promise.all(
    pictures.map(async (picture) => (await sharp(picture).stats()).channels[0]?.mean),
  );
  expect(brightness[0]).toBeGreaterThan(250);
  expect(brightness[1]).toBeLessThan(5);
});
