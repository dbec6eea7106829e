import type { z } from 'zod';
import { bodyProblems } from './body-rules.ts';
import { identifyBlocks } from './identify.ts';
import { parseSource } from './parse.ts';
import type { PlacedProblem } from './problem.ts';
import { resolveTree } from './resolve.ts';
import { textProblems } from './text-rules.ts';
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
  if (parsed.root === undefined) return { located, problems, ...defined({ data }) };
  const { tree, problems: refused } = resolveTree(parsed.root, source);
  problems.push(...refused);
  identifyBlocks(tree, id);
  problems.push(...bodyProblems(tree));
  return { located, tree, problems, ...defined({ data }) };
}

/** Reads a YAML record by `schema`. */
export function readRecord<S extends z.ZodType>(
  rawSource: string,
  schema: S,
): ReadFile<z.output<S>> {
  const source = normaliseLineEnds(rawSource);
  const located = parseYaml(source);
  const problems = [...textProblems(source), ...located.problems];
  if (located.problems.length > 0) return { located, problems };
  const checked = validate(schema, located, 'record');
  problems.push(...checked.problems);
  return { located, problems, ...defined({ data: checked.value }) };
}

/** A BOM and `\r` never reach the parser; lines and columns stay true to the disk. */
export function normaliseLineEnds(source: string): string {
  return source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

function frontmatterOf(source: string): { yaml?: string; lineOffset: number } {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u.exec(source);
  return match?.[1] === undefined ? { lineOffset: 0 } : { yaml: match[1], lineOffset: 1 };
}

function defined<T>(value: { data: T | undefined }): { data?: T } {
  return value.data === undefined ? {} : { data: value.data };
}
