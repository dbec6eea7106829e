/**
 * Makes the site's icons and social image: `npm run images` writes them, `npm run images -- --check`
 * fails when they would differ. The mark is that of src/components/Mark.astro; text is drawn as
 * outlines of our own font, for sharp would draw it with whatever the machine has.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import sharp from 'sharp';
import { siteSchema } from '../src/schema/site.ts';
import { readRecord } from '../src/tree/read.ts';
import { contentFolder } from '../src/library/environment.ts';
import { writeOrCompare } from './write-or-compare.ts';

const paper = '#fbf8f1';
const leaf = '#1f5a3d';
const apple = '#b0441a';
const ink = '#1f231d';

const strokes = [
  ...(await readFile('src/components/Mark.astro', 'utf8')).matchAll(/\sd="([^"]+)"/g),
].map((match) => match[1] ?? '');

/** The mark in a square of `size`, drawn with room around it. */
function mark(size: number, x: number, y: number, colours: readonly string[]): string {
  const paths = strokes.map(
    (d, index) =>
      `<path d="${d}" fill="none" stroke="${colours[index] ?? ink}" stroke-width="8.5" stroke-linecap="round"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${size / 64})">${paths.join('')}</g>`;
}

function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

async function openFont(file: string): Promise<Font> {
  const path = fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
  const font = fontkit.create(await readFile(path));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, expected one font.`);
  return font;
}

/** A line of text as one path, its baseline at (x, y). */
function line(font: Font, text: string, size: number, x: number, y: number, fill: string): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let advance = 0;
  const paths = glyphs.map((glyph, index) => {
    const position = positions[index];
    const left = advance + (position?.xOffset ?? 0);
    advance += position?.xAdvance ?? 0;
    return `<path transform="translate(${left} ${position?.yOffset ?? 0})" d="${glyph.path.toSVG()}"/>`;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

/** The text in lines of at most `width`, broken between words. */
function breakLines(font: Font, text: string, size: number, width: number): string[] {
  const widthOf = (part: string): number =>
    (font.layout(part).advanceWidth * size) / font.unitsPerEm;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const png = (source: string): Promise<Buffer> =>
  sharp(Buffer.from(source)).png({ compressionLevel: 9, palette: true }).toBuffer();

const { data: site } = readRecord(
  await readFile(`${contentFolder()}/site.yaml`, 'utf8'),
  siteSchema,
);
if (site === undefined) throw new Error('content/site.yaml has problems: run npm run check.');
const bold = await openFont('700Bold/BeVietnamPro_700Bold.ttf');
const medium = await openFont('500Medium/BeVietnamPro_500Medium.ttf');

const icon = (size: number, room: number): string =>
  svg(
    size,
    size,
    `<rect width="${size}" height="${size}" fill="${paper}"/>${mark(size - 2 * room, room, room, [leaf, apple])}`,
  );
const taglineLines = breakLines(medium, site.tagline, 44, 700);
const social = svg(
  1200,
  630,
  `<rect width="1200" height="630" fill="${paper}"/><rect width="1200" height="14" fill="${leaf}"/>` +
    mark(430, 40, 105, [leaf, apple]) +
    line(bold, site.name, 118, 450, 300, '#123b27') +
    taglineLines.map((text, index) => line(medium, text, 44, 454, 380 + index * 62, ink)).join('') +
    `<rect x="454" y="${410 + taglineLines.length * 62}" width="120" height="8" fill="${apple}"/>`,
);
const favicon = svg(
  64,
  64,
  `<style>.a{stroke:${leaf}}.b{stroke:${apple}}@media(prefers-color-scheme:dark){.a{stroke:#a2d3b3}.b{stroke:#f19a70}}</style>` +
    strokes
      .map(
        (d, index) =>
          `<path class="${index === 0 ? 'a' : 'b'}" d="${d}" fill="none" stroke-width="9.5" stroke-linecap="round"/>`,
      )
      .join(''),
);

await writeOrCompare(
  new URL('../public/', import.meta.url),
  new Map<string, Uint8Array | string>([
    ['favicon.svg', `${favicon}\n`],
    ['apple-touch-icon.png', await png(icon(180, 14))],
    ['icon-192.png', await png(icon(192, 12))],
    ['icon-512.png', await png(icon(512, 32))],
    ['icon-maskable-512.png', await png(icon(512, 100))],
    ['social.png', await png(social)],
  ]),
);
