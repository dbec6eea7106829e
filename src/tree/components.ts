import { z } from 'zod';
import { activityAttributes } from '../schema/activity.ts';
import { locatorSchema } from '../schema/locator.ts';
import { reference } from '../schema/references.ts';

/** One component of the content language: where it may stand and what its attributes are. */
export interface ComponentDefinition {
  /** `block` stands between paragraphs, `inline` stands inside one. */
  readonly placement: 'block' | 'inline';
  /** The collections in whose texts it may stand; in all of them when absent. */
  readonly collections?: readonly string[];
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
      at: locatorSchema()
        .optional()
        .describe('Điều, khoản, điểm đã đối chiếu trong sổ văn bản, ví dụ "khoản 1 Điều 5".'),
    }),
    description: 'Một chỗ viện dẫn văn bản; không thêm chữ nào vào câu.',
  },
  Term: {
    placement: 'inline',
    attributes: z.strictObject({
      id: reference('terms').describe('Mã của thuật ngữ trong bảng thuật ngữ.'),
    }),
    description: 'Một thuật ngữ; người đọc chạm vào để xem nghĩa.',
  },
  Say: {
    placement: 'block',
    attributes: z.strictObject({
      by: z.string().min(1).optional().describe('Ai nói, ví dụ "Hòa giải viên".'),
    }),
    description: 'Lời nói thành tiếng: lời nên nói, lời thoại, lời phát thanh.',
  },
  Cue: {
    placement: 'block',
    attributes: z.strictObject({}),
    description: 'Chỉ dẫn cho người làm: âm nhạc, động tác, máy quay.',
  },
  Field: {
    placement: 'block',
    attributes: z.strictObject({
      label: z.string().min(1).describe('Chữ in trước chỗ trống.'),
      lines: z
        .string()
        .regex(/^[1-8]$/, 'cần số dòng từ 1 đến 8.')
        .transform(Number)
        .default(1)
        .describe('Số dòng để trống.'),
    }),
    collections: ['materials'],
    description: 'Một chỗ trống để viết tay trong biểu mẫu.',
  },
  Activity: {
    placement: 'block',
    attributes: activityAttributes,
    collections: ['lessons'],
    description: 'Một hoạt động của bài học: số phút, cách làm, các bước.',
  },
  TrainerNote: {
    placement: 'block',
    attributes: z.strictObject({}),
    collections: ['lessons'],
    description: 'Lời dặn riêng cho giảng viên; người học không thấy.',
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
