/**
 * Makes the site's icons, social image and the orchard of the home page from the mark of
 * src/components/Mark.astro, and the drawings of the content: `npm run images` writes them, `npm run images -- --check` fails when
 * they would differ.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { contentFolder } from '../src/library/environment.ts';
import { siteSchema } from '../src/schema/site.ts';
import { readRecord } from '../src/tree/read.ts';
import { colours, mark, nuts, svg } from './images/mark.ts';
import { orchard } from './images/orchard.ts';
import { breakLines, line, openFont } from './images/outlined-text.ts';
import { seating } from './images/seating.ts';
import { writeOrCompare } from './write-or-compare.ts';

await writeOrCompare(
  new URL('../public/', import.meta.url),
  new Map<string, Uint8Array | string>([
    ['favicon.svg', `${favicon()}\n`],
    ['apple-touch-icon.png', await png(icon(180, 26))],
    ['icon-192.png', await png(icon(192, 26))],
    ['icon-512.png', await png(icon(512, 70))],
    ['icon-maskable-512.png', await png(icon(512, 116))],
    ['social.png', await png(await socialImage())],
  ]),
);
await writeOrCompare(
  new URL('../src/styles/', import.meta.url),
  new Map([['orchard.svg', `${svg(672, 736, ground(672, 736) + orchard(9, 9, -20, -20))}\n`]]),
);

await writeOrCompare(
  new URL('../content/materials/so-tay-hoa-giai-vien/', import.meta.url),
  new Map([
    ['cho-ngoi.png', await png(seating(await openFont('500Medium/BeVietnamPro_500Medium.ttf')))],
  ]),
);

/** The mark on nothing, for a tab light or dark. */
function favicon(): string {
  const styles = `.a{fill:${colours.leaf}}.b{fill:${colours.apple}}@media(prefers-color-scheme:dark){.a{fill:${colours.darkLeaf}}.b{fill:${colours.darkApple}}}`;
  return svg(64, 64, `<style>${styles}</style>${nuts('class="a"', 'class="b"')}`);
}

/** The mark on the green of the orchard, with `room` around it. */
function icon(size: number, room: number): string {
  const fruit = mark(size - 2 * room, room, room, colours.onGround, colours.darkApple);
  return svg(size, size, ground(size, size) + fruit);
}

async function socialImage(): Promise<string> {
  const { data: site } = readRecord(
    await readFile(`${contentFolder()}/site.yaml`, 'utf8'),
    siteSchema,
  );
  if (site === undefined) throw new Error('content/site.yaml has problems: run npm run check.');
  const bold = await openFont('700Bold/BeVietnamPro_700Bold.ttf');
  const medium = await openFont('500Medium/BeVietnamPro_500Medium.ttf');
  const tagline = breakLines(medium, site.tagline, 40, 580).map((text, index) =>
    line(medium, text, 40, 80, 452 + index * 58, colours.ink),
  );
  return svg(
    1200,
    630,
    ground(1200, 630) +
      orchard(6, 8, 740, -20) +
      `<rect width="720" height="630" fill="${colours.paper}"/>` +
      mark(128, 54, 112, colours.leaf, colours.apple) +
      line(bold, site.name, 112, 76, 376, colours.leafStrong) +
      tagline.join(''),
  );
}

function ground(width: number, height: number): string {
  return `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`;
}

function png(source: string): Promise<Buffer> {
  return sharp(Buffer.from(source)).png({ compressionLevel: 9, palette: true }).toBuffer();
}
