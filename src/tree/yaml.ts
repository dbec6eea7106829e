import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Place, PlacedProblem } from './problem.ts';

/** A parsed YAML text that can tell where each value stands. */
export interface LocatedData {
  value: unknown;
  /** The place of the value at `path`, or of the nearest parent that exists. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of the key at the end of `path`. */
  placeOfKey: (path: readonly PropertyKey[]) => Place;
  problems: PlacedProblem[];
}

/** Parses YAML (core schema, so dates stay strings); `lineOffset` is added to every line. */
export function parseYaml(text: string, lineOffset = 0): LocatedData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...toPlace(error.pos[0]),
    rule: 'yaml/syntax',
    message: `Không đọc được dữ liệu YAML: ${explainYamlError(error.code)} Hãy xem lại dấu hai chấm, thụt đầu dòng và dấu ngoặc kép ở dòng này.`,
  }));
  return {
    value: document.errors.length === 0 ? safeValue(document, problems, toPlace) : undefined,
    placeOf: (path) => toPlace(offsetOf(document, path)),
    placeOfKey: (path) => toPlace(offsetOfKey(document, path)),
    problems,
  };
}

/** Aliases could blow a small file up into a huge value: the library bounds them and throws. */
function safeValue(
  document: Document.Parsed,
  problems: PlacedProblem[],
  toPlace: (offset: number) => Place,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push({
      ...toPlace(0),
      rule: 'yaml/alias',
      message: 'Tệp dùng neo và bí danh YAML (& và *). Hãy viết đầy đủ giá trị ở từng chỗ.',
    });
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function offsetOfKey(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isNode(item.key) && String(item.key) === String(path.at(-1)),
    );
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}

function explainYamlError(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'một trường được ghi hai lần.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'giá trị có dấu hai chấm phải nằm trong dấu ngoặc kép, ví dụ title: "Giải pháp 1: rà soát".';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'thụt đầu dòng sai (dùng dấu cách, không dùng phím Tab).';
    case 'MISSING_CHAR':
      return 'thiếu một dấu đóng (ngoặc kép, ngoặc vuông hoặc ngoặc nhọn).';
    default:
      return `cú pháp sai (${code}).`;
  }
}

/** Validates located data; each zod issue becomes a problem at its own line and column. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: LocatedData,
  rulePrefix: string,
): { value?: z.output<S>; problems: PlacedProblem[] } {
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): PlacedProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...data.placeOfKey([...issue.path, key]),
        rule: `${rulePrefix}/unknown-field`,
        message: `Không có trường “${key}”. Hãy xem lại chính tả của tên trường hoặc xóa dòng này.`,
        field: fieldNameOf(issue.path),
      }));
    }
    const field = issue.path.map(String).join('.');
    return [
      {
        ...data.placeOf(issue.path),
        rule: `${rulePrefix}/field`,
        message: field === '' ? issue.message : `Trường “${field}”: ${issue.message}`,
        field: fieldNameOf(issue.path),
      },
    ];
  });
  return { problems };
}

/** The name of a field in the schema: a place in a list is not part of it. */
function fieldNameOf(path: readonly PropertyKey[]): string {
  return path.filter((key) => typeof key === 'string').join('.');
}
