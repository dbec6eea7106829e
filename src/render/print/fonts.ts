import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create } from 'fontkit';
import type { Layout } from './document.ts';

/** Full TTFs, below `@expo-google-fonts/`: Typst cannot read WOFF2, and subsets lack U+0306. */
const fontFiles = {
  'Noto Serif': [
    'noto-serif/400Regular/NotoSerif_400Regular.ttf',
    'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
    'noto-serif/700Bold/NotoSerif_700Bold.ttf',
    'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  ],
  'Be Vietnam Pro': [
    'be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
    'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  ],
  Tinos: [
    'tinos/400Regular/Tinos_400Regular.ttf',
    'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    'tinos/700Bold/Tinos_700Bold.ttf',
    'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  ],
  Hanuman: ['hanuman/Hanuman_400Regular.ttf', 'hanuman/Hanuman_700Bold.ttf'],
} as const;

type Family = keyof typeof fontFiles;

/** The families that each layout may set a letter in, as `system.typ` stacks them. */
const layoutFamilies = {
  administrative: ['Tinos', 'Noto Serif'],
  bilingual: ['Noto Serif', 'Be Vietnam Pro', 'Hanuman'],
  booklet: ['Noto Serif', 'Be Vietnam Pro'],
  collection: ['Noto Serif', 'Be Vietnam Pro'],
  form: ['Noto Serif', 'Be Vietnam Pro'],
  handbook: ['Noto Serif', 'Be Vietnam Pro'],
  leaflet: ['Noto Serif', 'Be Vietnam Pro'],
  'lesson-plan': ['Noto Serif', 'Be Vietnam Pro'],
  poster: ['Noto Serif', 'Be Vietnam Pro'],
  questions: ['Noto Serif', 'Be Vietnam Pro'],
  script: ['Noto Serif', 'Be Vietnam Pro'],
  sheet: ['Noto Serif', 'Be Vietnam Pro', 'Hanuman'],
} as const satisfies Record<Layout, readonly Family[]>;

export interface Fonts {
  /** Every font file, in a fixed order. */
  blobs: readonly Buffer[];
  /** Whether one family of the layout holds all the code points of a letter with its marks. */
  canSet: (letter: string, layout: Layout) => boolean;
}

let loading: Promise<Fonts> | undefined;

/** The print fonts of the project, read once. */
export function loadFonts(): Promise<Fonts> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<Fonts> {
  // Resolved from the project, not from this module, which a build moves elsewhere.
  const require = createRequire(resolve('package.json'));
  const blobs: Buffer[] = [];
  const letters = new Map<Family, readonly ReadonlySet<number>[]>();
  for (const [family, files] of Object.entries(fontFiles) as [Family, readonly string[]][]) {
    const styles = await Promise.all(
      files.map((file) => readFile(require.resolve(`@expo-google-fonts/${file}`))),
    );
    blobs.push(...styles);
    letters.set(family, styles.map(characterSet));
  }
  return {
    blobs,
    canSet: (letter, layout) =>
      layoutFamilies[layout].some((family) =>
        (letters.get(family) ?? []).every((set) =>
          Array.from(letter).every((character) => set.has(character.codePointAt(0) ?? -1)),
        ),
      ),
  };
}

function characterSet(font: Buffer): ReadonlySet<number> {
  const opened = create(font);
  if (!('characterSet' in opened)) throw new Error('Expected a single font, found a collection');
  return new Set(opened.characterSet);
}
