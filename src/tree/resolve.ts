import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { components, isComponentName } from './components.ts';
import type { ComponentName } from './components.ts';
import { componentProblems } from './component-rules.ts';
import type { Place, PlacedProblem } from './problem.ts';
import { scanAttributes } from './attribute-scanner.ts';
import { createPlacer } from './source-map.ts';
import type { ComponentNode, ContentTree, SourceNode, TreeNode } from './types.ts';

export interface ResolvedTree {
  tree: ContentTree;
  problems: PlacedProblem[];
}

/**
 * Turns a raw parse into a checked tree: components become typed nodes, and everything that could
 * run code (import, export, expressions, raw HTML, unknown components) is refused and left out.
 */
export function resolveTree(root: SourceNode & { type: 'root' }, source: string): ResolvedTree {
  const problems: PlacedProblem[] = [];
  const placeAt = createPlacer(source);

  function report(place: Place, rule: string, message: string): void {
    problems.push({ line: place.line, column: place.column, rule, message });
  }

  function startOf(node: SourceNode): Place {
    return node.position?.start ?? { line: 1, column: 1 };
  }

  function resolveAll(nodes: readonly SourceNode[]): TreeNode[] {
    return nodes.flatMap((node) => resolve(node));
  }

  function resolveChildren(node: SourceNode & { children: SourceNode[] }): TreeNode[] {
    const children = resolveAll(node.children);
    return blockContainers.has(node.type) ? wrapLooseText(children) : children;
  }

  function resolve(node: SourceNode): TreeNode[] {
    switch (node.type) {
      case 'yaml':
      case 'toml':
      case 'root':
        return [];
      case 'mdxjsEsm':
        report(
          startOf(node),
          'code/module',
          'Thấy lệnh “import” hoặc “export”. Nội dung chỉ được chứa chữ và các thành phần có sẵn. Hãy xóa dòng này; nếu là chữ thường, hãy thêm “\\” vào đầu dòng.',
        );
        return [];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(
          startOf(node),
          'code/expression',
          `Thấy biểu thức “{${excerpt(node.value)}}”. Nội dung không được chứa biểu thức. Nếu muốn viết dấu ngoặc nhọn, hãy viết “\\{” và “\\}”.`,
        );
        return [];
      case 'html':
        report(
          startOf(node),
          'code/html',
          'Thấy mã HTML. Hãy thay bằng Markdown hoặc một thành phần có sẵn.',
        );
        return [];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return resolveElement(node);
      default: {
        const { data: _, ...plain } = node;
        return [
          ('children' in node ? { ...plain, children: resolveChildren(node) } : plain) as TreeNode,
        ];
      }
    }
  }

  function resolveElement(element: MdxJsxFlowElement | MdxJsxTextElement): TreeNode[] {
    const name = element.name ?? '';
    const children = resolveAll(element.children);
    if (!isComponentName(name)) {
      const isHtml = name === '' || /^\p{Ll}/u.test(name);
      report(
        startOf(element),
        isHtml ? 'code/html' : 'component/unknown',
        isHtml
          ? `Thấy thẻ HTML <${name}>. Hãy thay bằng Markdown hoặc một thành phần có sẵn.`
          : `Không có thành phần <${name}>. Các thành phần có sẵn: ${Object.keys(components).join(', ')}.`,
      );
      return children;
    }
    const attributes = resolveAttributes(element, name);
    if (attributes === undefined) return children;
    const node = {
      type: 'component',
      name,
      attributes,
      children: components[name].placement === 'block' ? wrapLooseText(children) : children,
      ...(element.position ? { position: element.position } : {}),
    } as ComponentNode;
    for (const { rule, message } of componentProblems(node, element.type === 'mdxJsxFlowElement')) {
      report(startOf(element), rule, message);
    }
    return [node];
  }

  /** The checked attributes, or undefined when they have been reported as wrong. */
  function resolveAttributes(
    element: MdxJsxFlowElement | MdxJsxTextElement,
    name: ComponentName,
  ): Record<string, unknown> | undefined {
    const tagOffset = element.position?.start.offset ?? 0;
    const places = scanAttributes(source, tagOffset);
    const values = new Map<string, string>();
    let isSound = true;
    for (const attribute of element.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
        const isSpread = attribute.type !== 'mdxJsxAttribute';
        const offset = isSpread ? tagOffset : places.get(attribute.name)?.nameOffset;
        const what = isSpread ? '{…}' : `${attribute.name}=…`;
        report(
          placeAt(offset ?? tagOffset),
          isSpread || attribute.value !== null ? 'code/expression' : 'component/attribute',
          `Thuộc tính ${what} của <${name}> phải là chữ trong dấu ngoặc kép, ví dụ ${isSpread ? 'ten' : attribute.name}="giá trị".`,
        );
        isSound = false;
      } else if (typeof attribute.value === 'string') {
        if (values.has(attribute.name)) {
          report(
            placeAt(tagOffset),
            'component/attribute',
            `Thuộc tính “${attribute.name}” của <${name}> được viết hai lần. Hãy giữ một.`,
          );
          isSound = false;
        }
        values.set(attribute.name, attribute.value);
      }
    }
    if (!isSound) return undefined;
    const result = components[name].attributes.safeParse(Object.fromEntries(values));
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
      for (const key of names) {
        const place = places.get(key);
        const isUnknown = issue.code === 'unrecognized_keys';
        const known = Object.keys(components[name].attributes.shape).join(', ') || 'không có';
        report(
          placeAt((isUnknown ? place?.nameOffset : place?.valueOffset) ?? tagOffset),
          'component/attribute',
          isUnknown
            ? `<${name}> không có thuộc tính “${key}”. Thuộc tính được dùng: ${known}.`
            : place === undefined
              ? `<${name}> thiếu thuộc tính “${key}”. Hãy thêm ${key}="…".`
              : `Thuộc tính “${key}” của <${name}>: ${issue.message}`,
        );
      }
    }
    return undefined;
  }

  return { tree: { type: 'root', children: resolveChildren(root) }, problems };
}

const blockContainers: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
]);

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'inlineCode',
  'break',
  'footnoteReference',
]);

/** `<Item mark="-">text</Item>` on one line holds bare text: give it the paragraph that it means. */
function wrapLooseText(children: TreeNode[]): TreeNode[] {
  const isLoose = (node: TreeNode): boolean =>
    phrasing.has(node.type) ||
    (node.type === 'component' && components[node.name].placement === 'inline');
  const wrapped: TreeNode[] = [];
  let run: TreeNode[] = [];
  const flush = (): void => {
    if (run.length > 0) wrapped.push({ type: 'paragraph', children: run });
    run = [];
  };
  for (const child of children) {
    if (isLoose(child)) run.push(child);
    else {
      flush();
      wrapped.push(child);
    }
  }
  flush();
  return wrapped;
}

function excerpt(code: string): string {
  const line = code.trim().replace(/\s+/gu, ' ');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}
