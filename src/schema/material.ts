import { z } from 'zod';
import { keysOf } from './keys.ts';
import { editionNeedsReview, hasReviewedEdition, itemFields } from './item.ts';
import { reference } from './references.ts';

interface MaterialKind {
  readonly label: string;
  /** What a heading of a whole list of them says. */
  readonly plural: string;
  /** Headings that the text must have, in this order; one ending in "…" is a beginning. */
  readonly headings: readonly string[];
}

export const materialKinds = {
  handbook: {
    label: 'Sổ tay',
    plural: 'Sổ tay',
    headings: ['Lời giới thiệu', 'Phần thứ nhất…', 'Phần thứ hai…', 'Phần thứ ba…', 'Phụ lục…'],
  },
  leaflet: { label: 'Tờ gấp', plural: 'Tờ gấp', headings: ['Hỏi ai, ở đâu'] },
  'questions-answers': { label: 'Hỏi – đáp', plural: 'Hỏi – đáp', headings: [] },
  situation: {
    label: 'Tình huống',
    plural: 'Tình huống',
    headings: [
      'Chuyện xảy ra',
      'Tập quán nói gì',
      'Luật nói gì',
      'Các bước',
      'Lời nên nói',
      'Lỗi cần tránh',
      'Câu hỏi thảo luận',
    ],
  },
  story: { label: 'Câu chuyện', plural: 'Câu chuyện pháp luật', headings: [] },
  play: {
    label: 'Tiểu phẩm',
    plural: 'Tiểu phẩm',
    headings: ['Nhân vật', 'Bối cảnh', 'Cảnh 1…', 'Thông điệp'],
  },
  broadcast: {
    label: 'Bài phát thanh',
    plural: 'Bài phát thanh',
    headings: ['Nhạc hiệu và lời chào', 'Nội dung', 'Lời kết'],
  },
  poster: {
    label: 'Áp phích',
    plural: 'Áp phích',
    headings: ['Khẩu hiệu', 'Lời mô tả', 'Nội dung'],
  },
  form: { label: 'Biểu mẫu', plural: 'Biểu mẫu', headings: ['Cách dùng'] },
  outline: {
    label: 'Đề cương',
    plural: 'Đề cương giới thiệu luật',
    headings: ['Sự cần thiết', 'Nội dung cơ bản', 'Câu hỏi thường gặp', 'Tổ chức thực hiện'],
  },
} as const satisfies Record<string, MaterialKind>;

export type MaterialKindName = keyof typeof materialKinds;

export function isMaterialKind(name: string): name is MaterialKindName {
  return Object.hasOwn(materialKinds, name);
}

/** A text to hand out, to read aloud, to fill in or to hang up. */
export const materialSchema = z
  .strictObject({
    ...itemFields,
    topics: z.array(reference('topics')).min(1).describe('Thuộc chủ đề nào.'),
    obligations: z
      .array(reference('obligations'))
      .min(1)
      .describe('Đáp ứng nhiệm vụ nào của kế hoạch.'),
    kind: z.enum(keysOf(materialKinds)).describe('Loại tài liệu.'),
    translatable: z
      .boolean()
      .default(false)
      .describe('Có làm bộ dịch cho mọi tiếng dân tộc hay không.'),
    termsToSettle: z
      .array(reference('terms'))
      .default([])
      .describe('Thuật ngữ người dịch phải thống nhất trước khi dịch.'),
  })
  .refine(hasReviewedEdition, editionNeedsReview);

export type MaterialData = z.output<typeof materialSchema>;
