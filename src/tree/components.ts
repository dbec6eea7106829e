import { z } from 'zod';
import { reference } from '../schema/references.ts';

/** One component of the content language: where it may stand and what its attributes are. */
export interface ComponentDefinition {
  /** `block` stands between paragraphs, `inline` stands inside one. */
  readonly placement: 'block' | 'inline';
  readonly attributes: z.ZodObject;
  /** What it is for, in Vietnamese, as editors read it. */
  readonly description: string;
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const sectionId = z
  .string()
  .regex(idPattern, 'Mã mục chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ "muc-iii-2".');

/** THE list of components that content may use; every renderer must handle each of them. */
export const components = {
  Section: {
    placement: 'block',
    attributes: z.strictObject({
      id: sectionId.describe('Mã cố định của mục, dùng trong địa chỉ và trích dẫn.'),
      mark: z.string().min(1).optional().describe('Số thứ tự in trước tiêu đề, ví dụ "III.".'),
    }),
    description: 'Một mục có mã cố định; dòng đầu là tiêu đề, sau đó là nội dung của mục.',
  },
  Item: {
    placement: 'block',
    attributes: z.strictObject({
      mark: z.string().min(1).describe('Dấu in ở đầu ý, ví dụ "-", "+" hoặc "2.".'),
    }),
    description: 'Một ý có dấu đầu dòng được giữ đúng như bản in.',
  },
  Letterhead: {
    placement: 'block',
    attributes: z.strictObject({}),
    description: 'Phần đầu văn bản hành chính: bốn đoạn, theo từng hàng của hai cột.',
  },
  Subject: {
    placement: 'block',
    attributes: z.strictObject({}),
    description: 'Trích yếu nội dung và dòng ban hành, ngay dưới tên văn bản.',
  },
  Cite: {
    placement: 'inline',
    attributes: z.strictObject({
      document: reference('legal-documents').describe('Mã của văn bản được viện dẫn.'),
    }),
    description: 'Một chỗ viện dẫn văn bản; không thêm chữ nào vào câu.',
  },
} as const satisfies Record<string, ComponentDefinition>;

export type ComponentName = keyof typeof components;

/** The attributes of each component, as its schema gives them. */
export type ComponentAttributes = {
  [N in ComponentName]: z.output<(typeof components)[N]['attributes']>;
};

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}
