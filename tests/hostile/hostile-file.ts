import { slugify } from '../../src/language/slug.ts';

/** A file that the gate must refuse, with all that the gate must say of it. */
export interface HostileFile {
  /** What is wrong with it, in English: the name of its test. */
  name: string;
  /** Below the content folder. */
  path: string;
  source: string | Uint8Array;
  /** Every problem of the file as "line rule", in order. */
  expected: readonly string[];
}

const frontmatter = `---
title: Tệp thử của cổng kiểm tra
summary: Một tệp đúng về mọi mặt, trừ chỗ mà phép thử đặt vào để cổng kiểm tra phải từ chối.
kind: story
audiences: [hoa-giai-vien]
topics: [hoa-giai]
obligations: [bien-soan-tai-lieu-boi-duong]
---

`;

const firstLine = frontmatter.split('\n').length;

/** A material that would be sound but for its body; `expected` counts lines from the body's first. */
export function body(name: string, source: string, ...expected: string[]): HostileFile {
  return {
    name,
    path: `materials/thu-${slugify(name)}/vi.mdx`,
    source: soundText(source),
    expected: expected.map((line) =>
      line.replace(/^-?\d+/, (number) => String(Number(number) + firstLine - 1)),
    ),
  };
}

/** A whole material around a body. */
export function soundText(source: string): string {
  return `${frontmatter}${source}\n`;
}

/** A material whose frontmatter is the given lines; they begin at line 2. */
export function front(name: string, lines: string, ...expected: string[]): HostileFile {
  const path = `materials/thu-${slugify(name)}/vi.mdx`;
  return { name, path, source: `---\n${lines}\n---\n\nChữ.\n`, expected };
}

/** The lines of a sound material's frontmatter, with one more or another in its place. */
export function sound(changed: string): string {
  const key = /^[^:]+:/.exec(changed)?.[0] ?? '';
  const lines = frontmatter.trim().split('\n').slice(1, -1);
  const kept = lines.filter((line) => !line.startsWith(key));
  return [...kept, changed].join('\n');
}

/** A sound record. */
export const soundAgency = `name: Cơ quan thử của cổng kiểm tra
shortName: Cơ quan thử
order: 99
level: other
passages: [{ at: muc-iii-1-p4 }]
today: { status: unknown, note: Chưa rõ cơ quan này ngày nay ra sao. }
`;

/** A record that would be sound but for its last lines, which begin at line 7 and replace a field of that name. */
export function record(name: string, lines: string, ...expected: string[]): HostileFile {
  const key = /^[a-zA-Z]+:/.exec(lines)?.[0] ?? '';
  const source = soundAgency
    .split('\n')
    .map((line) => (key !== '' && line.startsWith(key) ? '#' : line));
  return bare(name, `${source.join('\n')}${lines}\n`, ...expected);
}

/** A record in YAML by itself. */
export function bare(name: string, source: string, ...expected: string[]): HostileFile {
  return { name, path: `agencies/thu-${slugify(name)}.yaml`, source, expected };
}

/** A file by its path alone. */
export function file(
  name: string,
  path: string,
  source: string | Uint8Array,
  ...expected: string[]
): HostileFile {
  return { name, path, source, expected };
}

/** The problems that are told of a file with more than anybody reads; the last tells of the rest. */
export function twoHundred(problem: (index: number) => string): string[] {
  const told = Array.from({ length: 200 }, (_, index) => problem(index));
  const last = told.at(-1)?.split(' ')[0] ?? '';
  // Problems of one place come in the order of their rules.
  return [...told.slice(0, -1), ...[told.at(-1) ?? '', `${last} limit/problems`].sort()];
}
