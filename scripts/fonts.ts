/**
 * Makes the web fonts and their style sheet from the full fonts of `@expo-google-fonts/*`:
 * `npm run fonts` writes them, `npm run fonts -- --check` fails when they would differ.
 * Subsets of others drop U+0306; ours keep letters, marks and their positioning in one file.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import {
  combiningMarks,
  khmerLetters,
  requiredLetters,
  signs,
} from '../src/styles/required-letters.ts';
import { fontStyles } from './fonts/font-styles.ts';
import { fontFaces } from './fonts/faces.ts';
import { writeOrCompare } from './write-or-compare.ts';

const styles = new URL('../src/styles/', import.meta.url);

const latin = [...Object.values(requiredLetters).flat(), combiningMarks, signs].join('');
const latinFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'case', 'tnum'];
const khmerFeatures = 'ccmp locl pref blwf abvf pstf pres blws abvs psts clig liga mark mkmk'.split(
  ' ',
);
const files = new Map<string, Uint8Array | string>();
for (const face of fontFaces) {
  const source = await readFile(fileURLToPath(import.meta.resolve(face.source)));
  const subset = await subsetFont(source, face.script === 'khmer' ? khmerLetters : latin, {
    targetFormat: 'woff2',
    noHinting: true,
    preserveNameIds: [0, 13, 14], // copyright and licence: the OFL asks for them in every copy
    keepFeatures: face.script === 'khmer' ? khmerFeatures : latinFeatures,
  });
  files.set(`fonts/${face.file}`, subset);
}
files.set('fonts.css', fontStyles(fontFaces));
await writeOrCompare(styles, files);
