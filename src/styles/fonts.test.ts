import { readdir, readFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readDeclaration } from '../library/declaration.ts';
import { loadLibrary } from '../library/load.ts';
import { requiredLetters } from './required-letters.ts';

const folder = 'src/styles/fonts';

async function open(file: string): Promise<Font> {
  const font = fontkit.create(await readFile(`${folder}/${file}`));
  if (!('layout' in font)) throw new Error(`${file} is not a single font.`);
  return font;
}

const files = (await readdir(folder)).filter((file) => file.endsWith('.woff2'));
const fonts = await Promise.all(files.map(async (file) => [file, await open(file)] as const));
const textFonts = fonts.filter(([file]) => file.startsWith('noto-serif'));
const khmerFonts = fonts.filter(([file]) => file.startsWith('hanuman'));
const latinFonts = fonts.filter(([file]) => !file.startsWith('hanuman'));

/** Letters that a font cannot draw: without a glyph, or with a mark left unplaced. */
function missing(font: Font, letters: readonly string[]): string[] {
  return letters.filter((letter) => {
    const { glyphs, positions } = font.layout(letter);
    const lacksGlyph = glyphs.some(({ id }) => id === 0);
    const stacked = glyphs.length > 1;
    const isPlaced = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
    return lacksGlyph || (stacked && /\p{M}/u.test(letter.normalize('NFC')) && !isPlaced);
  });
}

describe('the shipped text fonts', () => {
  const languages = Object.entries(requiredLetters);
  it('are there', () => {
    expect(textFonts.length).toBeGreaterThanOrEqual(3);
    expect(languages.length).toBeGreaterThanOrEqual(3);
  });

  it.each(textFonts)('%s draws every letter that a language needs', (_, font) => {
    for (const [language, letters] of languages) {
      expect(missing(font, [...letters]), language).toEqual([]);
    }
  });

  it.each(textFonts)('%s places the breve of M’nông above the circumflex', (_, font) => {
    expect(missing(font, ['ê\u0306', 'ô\u0306', 'ơ\u0306', 'ư\u0306', 'Ê\u0306'])).toEqual([]);
  });
});

describe('the shipped interface fonts', () => {
  it.each(latinFonts)('%s draws every letter of Vietnamese', (_, font) => {
    expect(missing(font, requiredLetters.vi)).toEqual([]);
  });
});

describe('the shipped Khmer font', () => {
  it.each(khmerFonts)('%s draws the Khmer declaration, letter by letter', async (_, font) => {
    const { title, sections } = await readDeclaration('khm');
    const words = [title, ...sections.flatMap((section) => [section.title, ...section.paragraphs])];
    const letters = new Set(words.join('').match(/[\u1780-\u17FF]/gu));
    expect(letters.size).toBeGreaterThan(50);
    expect(
      [...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    ).toEqual([]);
  });

  it('is there', () => expect(khmerFonts).toHaveLength(1));
});

describe('the letters of the languages', () => {
  it('that their profiles name beyond Vietnamese are in the text fonts', async () => {
    const { languages } = await loadLibrary();
    const wanted = languages.flatMap(({ letters }) => letters);
    expect(wanted.length).toBeGreaterThan(10);
    for (const [file, font] of textFonts) expect(missing(font, wanted), file).toEqual([]);
  });
});
