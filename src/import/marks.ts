/** How a paragraph of an official document begins, and what that makes of it. */
export interface Mark {
  readonly name: MarkName;
  /** As printed, such as “Điều 5.” or “b)”. */
  readonly label: string;
  /** Its place in the order of parts, from the outermost. */
  readonly rank: number;
}

interface MarkRule {
  readonly pattern: RegExp;
  readonly rank: number;
  /** `always` begins a heading, `maybe` only when it looks like one, `never` is a bullet. */
  readonly heading: 'always' | 'maybe' | 'never';
}

const end = '(?=[\\s.:–-]|$)';
const word = '(?=[\\p{L}“"(\\[0-9])';

/** THE order of parts in official documents, in Decree 30/2020 and in what offices type. */
export const marks = {
  part: {
    pattern: new RegExp(
      `^(?:Phần|PHẦN)\\s+(?:(?:thứ|THỨ)\\s+\\p{L}+|[IVXLC]+|\\d+)${end}[.:]?`,
      'u',
    ),
    rank: 1,
    heading: 'always',
  },
  appendix: {
    pattern: new RegExp(
      `^(?:Phụ lục|PHỤ LỤC)(?:\\s+(?:số\\s+)?(?:[IVXLC]+|\\d+|[A-Z]))?${end}[.:]?`,
      'u',
    ),
    rank: 1,
    heading: 'always',
  },
  chapter: {
    pattern: new RegExp(`^(?:Chương|CHƯƠNG)\\s+(?:[IVXLC]+|\\d+)${end}[.:]?`, 'u'),
    rank: 2,
    heading: 'always',
  },
  section: {
    pattern: new RegExp(
      `^(?:Tiểu mục|TIỂU MỤC|Mục|MỤC)\\s+(?:[IVXLC]+|\\d+|[A-Z])${end}[.:]?`,
      'u',
    ),
    rank: 3,
    heading: 'always',
  },
  capital: { pattern: /^[A-H]\s*[.)]\s+(?=\S)/u, rank: 3.5, heading: 'maybe' },
  roman: { pattern: /^[IVX]{1,6}\s*[.)\-–]\s*(?=[\p{L}“"(])/u, rank: 4, heading: 'always' },
  article: { pattern: /^(?:Điều|ĐIỀU)\s+\d+[a-zđ]?\s*[.:]\s*(?=\S)/u, rank: 5, heading: 'always' },
  dotted: {
    pattern: new RegExp(`^\\d+(?:\\.\\d+)+[.)]?\\s+${word}`, 'u'),
    rank: 7,
    heading: 'maybe',
  },
  number: { pattern: /^\d{1,2}\s*[.)/]\s*(?=[\p{L}“"(])/u, rank: 6, heading: 'maybe' },
  letter: { pattern: /^[a-zđ]\s*[).]\s*(?=[\p{L}\d“"(])/u, rank: 8, heading: 'maybe' },
  dash: { pattern: /^[-–—•●▪◦·*](?:\s+(?=\S)|(?=[\p{L}“"(]))/u, rank: 9, heading: 'never' },
  plus: { pattern: /^\+\s*(?=[\p{L}“"(\d])/u, rank: 10, heading: 'never' },
} as const satisfies Record<string, MarkRule>;

export type MarkName = keyof typeof marks;

const names = Object.keys(marks) as MarkName[];

/** The mark at the start of a text with all that follows it up to the first word. */
export function readMark(text: string): (Mark & { readonly length: number }) | undefined {
  for (const name of names) {
    const match = marks[name].pattern.exec(text);
    if (match === null) continue;
    return { name, label: match[0].trim(), rank: marks[name].rank, length: match[0].length };
  }
  return undefined;
}

const longestHeading = 200;
const longestGuess = 120;

/** Why a marked paragraph is a heading; undefined when it is not. */
export function headingReason(
  name: MarkName,
  text: string,
  isBold: boolean,
): 'sure' | 'bold' | 'colon' | 'capitals' | undefined {
  const { heading } = marks[name];
  if (heading === 'never' || text.length > longestHeading || /[;,]$/u.test(text)) return undefined;
  if (heading === 'always')
    return /\.$/u.test(text) && !isBold && hasSentence(text, name) ? undefined : 'sure';
  if (isBold) return 'bold';
  if (text.length > longestGuess) return undefined;
  if (isCapitals(text)) return 'capitals';
  return /:$/u.test(text) && name !== 'letter' ? 'colon' : undefined;
}

/** Whether at least two words are there and all letters are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{L}{2}/u.test(text) && /\s/u.test(text.trim()) && text === text.toUpperCase();
}

/** “Chương I.” ends in a point too; a sentence has words before its point. */
function hasSentence(text: string, name: MarkName): boolean {
  return text.replace(marks[name].pattern, '').trim().length > 1;
}
