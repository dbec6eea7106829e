import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';

/** A face of Be Vietnam Pro: sharp would draw text with whatever fonts the machine has. */
export async function openFont(file: string): Promise<Font> {
  const path = fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
  const font = fontkit.create(await readFile(path));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, expected one font.`);
  return font;
}

/** A line of text as outlines, its baseline at (x, y). */
export function line(
  font: Font,
  text: string,
  size: number,
  x: number,
  y: number,
  fill: string,
): string {
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
export function breakLines(font: Font, text: string, size: number, width: number): string[] {
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
