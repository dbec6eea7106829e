import { components } from './components.ts';
import type { ComponentName } from './components.ts';
import type { ComponentNode } from './types.ts';

interface RuleViolation {
  rule: string;
  message: string;
}

type ContentRule = (node: ComponentNode) => string | undefined;

function needsContent(node: ComponentNode): string | undefined {
  return node.children.length > 0
    ? undefined
    : `<${node.name}> đang trống. Hãy viết nội dung vào giữa thẻ mở và thẻ đóng.`;
}

/** What each component must hold; a sentence in Vietnamese when it does not. */
const contentRules: { [N in ComponentName]: ContentRule } = {
  Section: (node) =>
    node.children[0]?.type === 'heading'
      ? undefined
      : '<Section> phải bắt đầu bằng một dòng tiêu đề, ví dụ “## Mục đích, yêu cầu”.',
  Item: (node) =>
    node.children[0]?.type === 'paragraph'
      ? undefined
      : '<Item> phải bắt đầu bằng một đoạn chữ ở ngay dòng dưới thẻ mở.',
  Letterhead: (node) =>
    node.children.length === 4 && node.children.every((child) => child.type === 'paragraph')
      ? undefined
      : `<Letterhead> phải có đúng bốn đoạn (cơ quan, Quốc hiệu, địa phương, Tiêu ngữ), đang có ${node.children.length}.`,
  Subject: (node) =>
    node.children.some((child) => child.type === 'paragraph')
      ? undefined
      : '<Subject> phải có ít nhất một đoạn trích yếu.',
  Cite: (node) =>
    node.children.length > 0
      ? undefined
      : '<Cite> phải bọc phần chữ viện dẫn, không được để trống.',
  Term: needsContent,
  Say: needsContent,
  Cue: needsContent,
  TrainerNote: needsContent,
  Activity: needsContent,
  Field: (node) =>
    node.children.length === 0 ? undefined : '<Field … /> là thẻ tự đóng, không bọc chữ nào.',
};

/** The violations of a component's rules of place and content. */
export function componentProblems(node: ComponentNode, standsAsBlock: boolean): RuleViolation[] {
  const violations: RuleViolation[] = [];
  const { placement } = components[node.name];
  if (placement === 'block' && !standsAsBlock) {
    violations.push({
      rule: 'component/placement',
      message: `<${node.name}> phải đứng trên dòng riêng, không đứng giữa câu.`,
    });
  }
  const message = contentRules[node.name](node);
  if (message !== undefined) violations.push({ rule: 'component/children', message });
  return violations;
}
