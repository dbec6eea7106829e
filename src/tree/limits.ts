import type { PlacedProblem } from './problem.ts';

/**
 * What a file may hold at most. Each is several times what the longest text of the library needs,
 * and low enough that a parser given the worst file within them ends in a fraction of a second.
 */
export const limits = {
  /** UTF-16 code units of a text file. */
  fileLength: 400_000,
  lines: 20_000,
  /** Code units of one line: an editor shows no more, and a reviewer reads no more. */
  lineLength: 20_000,
  /** Characters with a meaning in Markdown, in lines that no empty line parts. */
  marksInBlock: 4_000,
  /** Braces that open, in a file: the parser looks for the end of each up to the end of the file. */
  braces: 2_000,
  /** Characters with a meaning in YAML, in one text of it: each may be an error of its own. */
  marksInYaml: 20_000,
  /** Columns of indent, quote signs and list marks at the beginning of a line. */
  prefix: 60,
  /** Elements that are open at once, and levels of a parsed tree. */
  depth: 40,
  /** Of a table: the months of a year and what they are about, which is what a printed page holds. */
  columns: 13,
  /** Problems of one file that are told; what comes after them is counted only. */
  problems: 200,
} as const;

const split = 'Hãy tách thành nhiều tệp nhỏ hơn.';

/**
 * What makes a source too large or too deep to be given to a parser, found in one pass over it: at
 * most one problem. The source has only `\n` line ends.
 */
export function limitProblems(source: string): PlacedProblem[] {
  const problem = sizeProblem(source) ?? shapeProblem(source);
  return problem === undefined ? [] : [problem];
}

function sizeProblem(source: string): PlacedProblem | undefined {
  if (source.length <= limits.fileLength) return undefined;
  return {
    line: 1,
    column: 1,
    rule: 'limit/size',
    message: `Tệp dài ${source.length} ký tự, nhiều nhất là ${limits.fileLength}. ${split}`,
  };
}

// A rule of dashes or stars is white space to the eye; in YAML the same signs are nested lists.
const thematicBreak = /^(?=.{0,400}$)[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const blockPrefix = /^(?:[ \t>]|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/;
const marks = /[*_~`[\]<>{}&\\!@]|www\.|https?:/g;
const tags = /<\/|\/>|<(?=[\p{L}_$>])/gu;

/** The first line at which a block, a line or the nesting passes a limit. */
function shapeProblem(source: string): PlacedProblem | undefined {
  const lines = source.split('\n');
  if (lines.length > limits.lines) {
    return at(
      limits.lines + 1,
      'limit/size',
      `Tệp có ${lines.length} dòng, nhiều nhất là ${limits.lines}. ${split}`,
    );
  }
  let marksInBlock = 0;
  let braces = 0;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.lineLength) {
      return at(
        index + 1,
        'limit/line',
        `Dòng dài ${line.length} ký tự, nhiều nhất là ${limits.lineLength}. Hãy ngắt thành nhiều đoạn, cách nhau một dòng trống.`,
      );
    }
    if (prefixWidth(line) > limits.prefix && !thematicBreak.test(line)) {
      return at(
        index + 1,
        'limit/nesting',
        'Dòng thụt vào quá sâu (nhiều tầng trích dẫn hay danh sách). Hãy bớt số tầng hoặc xóa dấu cách ở đầu dòng.',
      );
    }
    marksInBlock = line.trim() === '' ? 0 : marksInBlock + (line.match(marks)?.length ?? 0);
    if (marksInBlock > limits.marksInBlock) {
      return at(
        index + 1,
        'limit/marks',
        `Đoạn này có hơn ${limits.marksInBlock} dấu định dạng (* _ [ ] < > { } & …). Hãy bớt dấu hoặc ngắt thành nhiều đoạn, cách nhau một dòng trống.`,
      );
    }
    braces += line.split('{').length - 1;
    if (braces > limits.braces) {
      return at(
        index + 1,
        'limit/marks',
        `Tệp có hơn ${limits.braces} dấu ngoặc nhọn “{”. Hãy xóa bớt hoặc tách thành nhiều tệp nhỏ hơn.`,
      );
    }
    for (const [tag] of line.matchAll(tags)) depth = Math.max(0, depth + (tag === '<' ? 1 : -1));
    if (depth > limits.depth) {
      return at(
        index + 1,
        'limit/nesting',
        `Có hơn ${limits.depth} thẻ mở mà chưa đóng. Hãy đóng các thẻ ở trên, hoặc viết dấu nhỏ hơn thành “\\<” kèm dấu cách.`,
      );
    }
  }
  return undefined;
}

// Each "- ", "? " or ": " before the next opens a list or a group inside the last one.
const nestedMarks = /(?:[-?:][ \t]+){41}/;
const tooNested = `Dòng có hơn ${limits.depth} dấu “-”, “?” hoặc “:” liền nhau, mỗi dấu mở thêm một tầng. Hãy xóa bớt, hoặc đặt cả giá trị trong dấu ngoặc kép.`;
const yamlMarks = /[*[\]{}&!"'|>%@`?]/g;

/** What makes a YAML text too much for its parser, beyond what holds for every source. */
export function yamlLimitProblems(text: string): PlacedProblem[] {
  let found = 0;
  for (const [index, line] of text.split('\n').entries()) {
    found += line.match(yamlMarks)?.length ?? 0;
    if (nestedMarks.test(line)) return [at(index + 1, 'limit/nesting', tooNested)];
    if (found > limits.marksInYaml) {
      const message = `Tệp có hơn ${limits.marksInYaml} dấu của YAML (ngoặc, nháy, * & ! …). ${split}`;
      return [at(index + 1, 'limit/marks', message)];
    }
  }
  return [];
}

/** In columns, a tab being four. */
function prefixWidth(line: string): number {
  const prefix = blockPrefix.exec(line)?.[0] ?? '';
  return prefix.length + 3 * (prefix.split('\t').length - 1);
}

function at(line: number, rule: string, message: string): PlacedProblem {
  return { line, column: 1, rule, message };
}
