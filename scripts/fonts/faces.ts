/** A face that the site ships, and the system font that stands in until it has come. */
export interface FontFace {
  file: string;
  /** Module path of the full TTF. */
  source: string;
  family: string;
  weight: 400 | 500 | 700;
  style: 'normal' | 'italic';
  /** What it holds: our Latin letters, or the Khmer block, fetched only where Khmer is. */
  script: 'latin' | 'khmer';
  /** Left out where the reader's own fonts may stand in as they are. */
  fallback?: {
    /** Names that `local()` knows; fonts of one width: Times, or Arial. */
    local: readonly string[];
    /** Our mean advance over theirs, measured on the words of the plan. */
    width: number;
  };
  /** Ascent and descent of our font, in em. */
  ascent: number;
  descent: number;
}

const notoSerif = { script: 'latin', family: 'Noto Serif', ascent: 1.069, descent: 0.293 } as const;
const beVietnamPro = {
  script: 'latin',
  family: 'Be Vietnam Pro',
  ascent: 1,
  descent: 0.265,
} as const;

export const fontFaces: readonly FontFace[] = [
  {
    ...notoSerif,
    file: 'noto-serif-400.woff2',
    source: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
    weight: 400,
    style: 'normal',
    fallback: { local: ['Times New Roman', 'Liberation Serif'], width: 0.4816 / 0.4088 },
  },
  {
    ...notoSerif,
    file: 'noto-serif-400-italic.woff2',
    source: '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
    weight: 400,
    style: 'italic',
    fallback: {
      local: ['Times New Roman Italic', 'Liberation Serif Italic'],
      width: 0.4695 / 0.4115,
    },
  },
  {
    ...notoSerif,
    file: 'noto-serif-700.woff2',
    source: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
    weight: 700,
    style: 'normal',
    fallback: { local: ['Times New Roman Bold', 'Liberation Serif Bold'], width: 0.5098 / 0.4347 },
  },
  {
    ...beVietnamPro,
    file: 'be-vietnam-pro-500.woff2',
    source: '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
    weight: 500,
    style: 'normal',
    fallback: { local: ['Arial', 'Liberation Sans', 'Roboto'], width: 0.4964 / 0.4265 },
  },
  {
    ...beVietnamPro,
    file: 'be-vietnam-pro-700.woff2',
    source: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
    weight: 700,
    style: 'normal',
    fallback: {
      local: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
      width: 0.5066 / 0.4552,
    },
  },
  {
    script: 'khmer',
    family: 'Hanuman',
    file: 'hanuman-400.woff2',
    source: '@expo-google-fonts/hanuman/Hanuman_400Regular.ttf',
    weight: 400,
    style: 'normal',
    ascent: 1.236,
    descent: 0.7,
  },
];
