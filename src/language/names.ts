import { tokensOf } from './tokens.ts';

/** Longer texts are not asked for by name. */
const longestName = 90;

/** Marks in front of a heading: "III.4.", "b)", "Bài 3:". */
const mark =
  /^(?:[IVXLC]+|\d+|\p{L})(?:[.)]\d*)+\s+|^(?:Bài|Phần|Chương|Mục|Cảnh|Hoạt động) [\dIVX]+[:.]\s+/u;
const borders = /\s*[:(–)]\s*/u;

/**
 * A name as one word without marks: "Già làng" gives "gialang". Index and query make it alike, so
 * that a query which is a whole title finds that title, wherever else its words stand.
 */
export function nameKey(name: string): string {
  return tokensOf(name)
    .map(({ folded }) => folded)
    .join('')
    .replace(/[/-]/g, '');
}

/** The keys of what a title may be called: whole, without its mark, and in parts. */
export function nameKeysOf(titles: readonly string[]): string[] {
  const forms = titles.flatMap((title) => {
    const parts = title.split(borders).filter((part) => part !== '');
    return [title, ...[title, ...parts].map((part) => part.replace(mark, ''))];
  });
  return [...new Set(forms.filter(({ length }) => length <= longestName).map(nameKey))].filter(
    (key) => key.length > 1,
  );
}
