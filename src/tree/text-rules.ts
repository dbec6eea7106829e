import type { PlacedProblem } from './problem.ts';

/** Characters that turn or hide text: bidi controls, and invisible ones outside Khmer. */
const hiddenCharacters = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u00AD\u2060-\u2064\uFEFF]/u;
// Line ends are normalised before; tabs are let through as white space.
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Rules of the source text, line by line, that hold for MDX and YAML alike. */
export function textProblems(source: string): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  source.split('\n').forEach((text, index) => {
    const line = index + 1;
    const decomposed = firstDecomposed(text);
    if (decomposed !== undefined) {
      problems.push({
        line,
        column: decomposed + 1,
        rule: 'text/nfc',
        message: `Chữ “${clusterAt(text, decomposed)}” viết bằng dấu rời (NFD). Hãy chuyển cả tệp về Unicode dựng sẵn (NFC).`,
      });
    }
    const hidden = hiddenCharacters.exec(text) ?? controlCharacters.exec(text);
    if (hidden) {
      const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      problems.push({
        line,
        column: hidden.index + 1,
        rule: 'text/hidden',
        message: `Có ký tự ẩn U+${code}, người đọc không thấy được. Hãy xóa và gõ lại chỗ này.`,
      });
    }
  });
  return problems;
}

function firstDecomposed(text: string): number | undefined {
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  let index = 0;
  while (index < text.length && text[index] === composed[index]) index += 1;
  return index;
}

function clusterAt(text: string, index: number): string {
  return /^\P{M}?\p{M}*/u.exec(text.slice(Math.max(0, index)))?.[0].normalize('NFC') ?? '';
}
