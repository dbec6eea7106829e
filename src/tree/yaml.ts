import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLError, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { yamlLimitProblems } from './limits.ts';
import type { Place, PlacedProblem } from './problem.ts';
import { tagFound, yamlProblems } from './yaml-rules.ts';
import type { YamlProblem } from './yaml-rules.ts';

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
  const tooMuch = yamlLimitProblems(text);
  if (tooMuch.length > 0) {
    return {
      ...parseYaml(''),
      problems: tooMuch.map((problem) => ({ ...problem, line: problem.line + lineOffset })),
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problems = problemsOf(document, text).map(({ offset, ...problem }) => ({
    ...toPlace(offset),
    ...problem,
  }));
  return {
    value: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    placeOf: (path) => toPlace(offsetOf(document, path)),
    placeOfKey: (path) => toPlace(offsetOfKey(document, path)),
    problems,
  };
}

function problemsOf(document: Document.Parsed, text: string): YamlProblem[] {
  const found = yamlProblems(document);
  const tooDeep = found.filter(({ rule }) => rule === 'limit/nesting');
  if (tooDeep.length > 0) return tooDeep;
  const directive = /^%(?:YAML|TAG)\b/mu.exec(text);
  return [
    ...[...document.errors, ...document.warnings].map((error) => ({
      offset: error.pos[0],
      ...syntaxProblem(error),
    })),
    ...(directive === null ? [] : [{ offset: directive.index, ...directiveProblem }]),
    // The parser tells of a tag that it does not know, and better where.
    ...found.filter(({ rule }) => rule !== 'yaml/tag' || document.warnings.length === 0),
  ];
}

const directiveProblem = {
  rule: 'yaml/syntax',
  message: 'Thấy dòng lệnh YAML bắt đầu bằng “%”. Hãy xóa dòng này và dòng “---” ngay sau nó.',
};

function syntaxProblem({ code, message }: YAMLError): Omit<YamlProblem, 'offset'> {
  if (code === 'TAG_RESOLVE_FAILED') return tagFound(/![^\s,]*/u.exec(message)?.[0] ?? '!');
  return {
    rule: 'yaml/syntax',
    message: `Không đọc được dữ liệu YAML: ${explainYamlError(code)} Hãy xem lại dấu hai chấm, thụt đầu dòng và dấu ngoặc kép ở dòng này.`,
  };
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
  const key = isMap(parent) ? keysOf(parent).get(String(path.at(-1))) : undefined;
  return key?.range?.[0] ?? offsetOf(document, path);
}

const keysOfMaps = new WeakMap<YAMLMap, ReadonlyMap<string, Node>>();

/** The keys of a map by their words; kept, for a file may have thousands of unknown ones. */
function keysOf(map: YAMLMap): ReadonlyMap<string, Node> {
  let keys = keysOfMaps.get(map);
  if (keys === undefined) {
    keys = new Map(
      map.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key] as const] : [])),
    );
    keysOfMaps.set(map, keys);
  }
  return keys;
}

function explainYamlError(code: string): string {
  switch (code) {
    case 'MULTILINE_IMPLICIT_KEY':
      return 'thiếu dấu hai chấm sau tên trường, hoặc tên trường bị ngắt dòng.';
    case 'UNEXPECTED_TOKEN':
    case 'BLOCK_IN_FLOW':
      return 'có dấu thừa hoặc đặt sai chỗ.';
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return 'giá trị bắt đầu bằng dấu đặc biệt (* @ ` %) phải nằm trong dấu ngoặc kép.';
    case 'BAD_DIRECTIVE':
      return 'dòng bắt đầu bằng dấu “%” phải nằm trong dấu ngoặc kép.';
    case 'MULTIPLE_DOCS':
      return 'tệp có hơn một phần dữ liệu; hãy xóa dòng “---” hoặc “...” thừa.';
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
