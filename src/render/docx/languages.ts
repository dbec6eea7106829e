import type { IRunStylePropertiesOptions } from 'docx';

/** Fonts that offices have: none is put into the file. Khmer UI comes with Windows. */
export const fonts = { text: 'Times New Roman', code: 'Courier New', khmer: 'Khmer UI' } as const;

/** How words of a language are marked in Word; `lang` is a BCP 47 tag as trees have it. */
export function languageOf(lang: string): Pick<IRunStylePropertiesOptions, 'language' | 'font'> {
  const tag = regions[lang] ?? lang;
  if (!complexScripts.has(lang)) return { language: { value: tag } };
  return {
    language: { value: tag, bidirectional: tag },
    font: { ascii: fonts.text, hAnsi: fonts.text, eastAsia: fonts.khmer, cs: fonts.khmer },
  };
}

/** Word knows these languages only with their country. */
const regions: Readonly<Record<string, string>> = { vi: 'vi-VN', km: 'km-KH', en: 'en-US' };

/** Languages in letters for which Word takes the font of complex scripts. */
const complexScripts: ReadonlySet<string> = new Set(['km']);
