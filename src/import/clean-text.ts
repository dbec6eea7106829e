/** Characters that nobody sees: zero-width, soft hyphens, marks of direction, controls. */
const hidden =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;

/** All kinds of space that Word puts between words, tabs and line ends among them. */
const spaces = /[\t-\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;

/** Composed letters, plain spaces and hyphens, nothing hidden. Inner runs of spaces become one. */
export function cleanText(text: string): string {
  return text
    .replace(hidden, '')
    .replace(spaces, ' ')
    .replace(/ {2,}/g, ' ')
    .replaceAll('\u2011', '-')
    .normalize('NFC');
}
