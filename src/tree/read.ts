import type { z } from 'zod';
import { bodyProblems } from './body-rules.ts';
import { decodedTextProblems } from './decoded-text.ts';
import { identifyBlocks } from './identify.ts';
import { limitProblems, limits } from './limits.ts';
import { parseSource } from './parse.ts';
import type { PlacedProblem } from './problem.ts';
import { resolveTree } from './resolve.ts';
import { textProblems } from './text-rules.ts';
import { depthProblems } from './tree-depth.ts';
import type { ContentTree } from './types.ts';
import { parseYaml, validate } from './yaml.ts';
import type { LocatedData } from './yaml.ts';

/** A content file as read: its data where sound, its tree if it is MDX, and all its problems. */
export interface ReadFile<Data> {
  data?: Data;
  /** The YAML with its places, for checks that look across files. */
  located: LocatedData;
  tree?: ContentTree;
  problems: PlacedProblem[];
}

/** Reads an MDX file: frontmatter by `schema`, body as a checked tree whose ids build on `id`. */
export function readContent<S extends z.ZodType>(
  rawSource: string,
  id: string,
  schema: S,
): ReadFile<z.output<S>> {
  const source = normaliseLineEnds(rawSource);
  const tooLarge = limitProblems(source);
  if (tooLarge.length > 0) return { located: parseYaml(''), problems: tooLarge };
  const { yaml, lineOffset } = frontmatterOf(source);
  const located = parseYaml(yaml ?? '', lineOffset);
  const problems = [...textProblems(source), ...located.problems];
  let data: z.output<S> | undefined;
  if (yaml === undefined) {
    problems.push({
      line: 1,
      column: 1,
      rule: 'frontmatter/missing',
      message:
        'Tệp thiếu phần thông tin đầu trang. Hãy thêm các trường giữa hai dòng “---” ở đầu tệp.',
    });
  } else if (located.problems.length === 0) {
    const checked = validate(schema, located, 'frontmatter');
    problems.push(...checked.problems);
    data = checked.value;
  }
  const parsed = parseSource(source);
  problems.push(...parsed.problems);
  const tooDeep = parsed.root === undefined ? [] : depthProblems(parsed.root);
  problems.push(...tooDeep);
  if (parsed.root === undefined || tooDeep.length > 0) {
    return { located, problems: fewest(problems), ...defined({ data }) };
  }
  const { tree, problems: refused } = resolveTree(parsed.root, source);
  problems.push(...refused);
  identifyBlocks(tree, id);
  problems.push(...bodyProblems(tree), ...decodedTextProblems(tree, source));
  return { located, tree, problems: fewest(problems), ...defined({ data }) };
}

/** Reads a YAML record by `schema`. */
export function readRecord<S extends z.ZodType>(
  rawSource: string,
  schema: S,
): ReadFile<z.output<S>> {
  const source = normaliseLineEnds(rawSource);
  const tooLarge = limitProblems(source);
  if (tooLarge.length > 0) return { located: parseYaml(''), problems: tooLarge };
  const located = parseYaml(source);
  const problems = [...textProblems(source), ...located.problems];
  if (located.problems.length > 0) return { located, problems: fewest(problems) };
  const checked = validate(schema, located, 'record');
  problems.push(...checked.problems);
  return { located, problems: fewest(problems), ...defined({ data: checked.value }) };
}

/** A BOM and `\r` never reach the parser; lines and columns stay true to the disk. */
export function normaliseLineEnds(source: string): string {
  return source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** Nobody reads ten thousand lines of one file's problems, and they would bury those of others. */
function fewest(all: PlacedProblem[]): PlacedProblem[] {
  const problems = withoutEchoes(all);
  if (problems.length <= limits.problems) return problems;
  const first = [...problems].sort((a, b) => a.line - b.line).slice(0, limits.problems);
  const { line, column } = first.at(-1) ?? { line: 1, column: 1 };
  const message = `Còn ${problems.length - first.length} lỗi nữa trong tệp này. Hãy sửa các lỗi trên rồi kiểm tra lại.`;
  return [...first, { line, column, rule: 'limit/problems', message }];
}

/** The rules of text see a line as it is written and as it is read: what both find is told once. */
function withoutEchoes(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const told = new Set<string>();
  return problems.filter(({ line, rule }) => {
    if (!rule.startsWith('text/')) return true;
    const key = `${line} ${rule}`;
    return !told.has(key) && told.add(key);
  });
}

function frontmatterOf(source: string): { yaml?: string; lineOffset: number } {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u.exec(source);
  return match?.[1] === undefined ? { lineOffset: 0 } : { yaml: match[1], lineOffset: 1 };
}

function defined<T>(value: { data: T | undefined }): { data?: T } {
  return value.data === undefined ? {} : { data: value.data };
}
