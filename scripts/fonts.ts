/**
 * Makes the web fonts and their style sheet from the full fonts of `@expo-google-fonts/*`:
 * `npm run fonts` writes them, `npm run fonts -- --check` fails when they would differ.
 * Subsets of others drop U+0306; ours keep letters, marks and their positioning in one file.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { combiningMarks, requiredLetters, signs } from '../src/styles/required-letters.ts';
import { fontStyles } from './fonts/font-styles.ts';
import { fontFaces } from './fonts/faces.ts';
import { writeOrCompare } from './write-or-compare.ts';

const styles = new URL('../src/styles/', import.meta.url);

const text = [...Object.values(requiredLetters).flat(), combiningMarks, signs].join('');
const files = new Map<string, Uint8Array | string>();
for (const face of fontFaces) {
  const source = await readFile(fileURLToPath(import.meta.resolve(face.source)));
  const subset = await subsetFont(source, text, {
    targetFormat: 'woff2',
    noHinting: true,
    preserveNameIds: [0, 13, 14], // copyright and licence: the OFL asks for them in every copy
    keepFeatures: ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'case', 'tnum'],
  });
  files.set(`fonts/${face.file}`, subset);
}
files.set('fonts.css', fontStyles(fontFaces));
await writeOrCompare(styles, files);
