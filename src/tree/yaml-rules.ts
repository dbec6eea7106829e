import { isAlias, isCollection, isMap, isNode, isPair, isScalar } from 'yaml';
import type { Document, Node } from 'yaml';
import { limits } from './limits.ts';
import type { PlacedProblem } from './problem.ts';
import { textProblems } from './text-rules.ts';

/** A problem at an offset of the YAML. */
export interface YamlProblem extends Omit<PlacedProblem, 'line' | 'column'> {
  offset: number;
}

interface Step {
  node: Node;
  depth: number;
}

/** What YAML can say and content must not: nesting without end, anchors, tags, keys that are no words. */
export function yamlProblems(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const waiting: Step[] = document.contents === null ? [] : [{ node: document.contents, depth: 0 }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, depth } = step;
    const offset = node.range?.[0] ?? 0;
    if (depth > limits.depth) return [{ ...tooDeep, offset }];
    problems.push(...rules.flatMap((rule) => rule(node)).map((found) => ({ ...found, offset })));
    if (!isCollection(node)) continue;
    if (isMap(node)) problems.push(...keyProblems(node.items.map(({ key }) => key)));
    for (const item of node.items) {
      for (const child of isPair(item) ? [item.key, item.value] : [item]) {
        if (isNode(child)) waiting.push({ node: child, depth: depth + 1 });
      }
    }
  }
  return problems;
}

type Found = Omit<YamlProblem, 'offset'>;

const tooDeep: Found = {
  rule: 'limit/nesting',
  message: `Dữ liệu lồng sâu hơn ${limits.depth} tầng. Hãy bớt số tầng ngoặc hoặc thụt đầu dòng.`,
};

const rules: readonly ((node: Node) => Found[])[] = [
  (node) =>
    isAlias(node) || node.anchor !== undefined
      ? [
          {
            rule: 'yaml/alias',
            message: 'Tệp dùng neo hoặc bí danh YAML (& và *). Hãy viết đầy đủ giá trị ở từng chỗ.',
          },
        ]
      : [],
  (node) => (!isAlias(node) && node.tag !== undefined ? [tagFound(node.tag)] : []),
  // Only in double quotes can a sign be written by its code, unseen by the rules of the source.
  (node) =>
    isScalar(node) && node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string'
      ? textProblems(node.value).map(({ rule, message }) => ({ rule, message }))
      : [],
];

export function tagFound(tag: string): Found {
  return {
    rule: 'yaml/tag',
    message: `Thấy thẻ kiểu “${tag.slice(0, 40)}”. Hãy xóa phần bắt đầu bằng dấu “!”; nếu là chữ, hãy đặt trong dấu ngoặc kép.`,
  };
}

/** In one pass: comparing each key with all others, as the parser would, takes a large file seconds. */
function keyProblems(keys: readonly unknown[]): YamlProblem[] {
  const seen = new Set<string>();
  return keys.flatMap((key): YamlProblem[] => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key) || typeof key.value !== 'string') {
      return [
        {
          offset,
          rule: 'yaml/key',
          message:
            'Tên trường phải là chữ, ví dụ “title:”. Hãy sửa tên trường hoặc đặt trong dấu ngoặc kép.',
        },
      ];
    }
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    return [
      {
        offset,
        rule: 'yaml/syntax',
        message: `Trường “${key.value.slice(0, 40)}” được ghi hai lần. Hãy giữ một và xóa dòng kia.`,
      },
    ];
  });
}
