import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { reference } from './references.ts';
import { line } from './text.ts';

/**
 * A named person's word that the text is right, bound to the text by its hash: when the text
 * changes, the item is a draft again. Written by `npm run review`, never by hand.
 */
export const reviewSchema = z.strictObject({
  reviewer: line(3, 80).describe('Họ tên người thẩm định, được người ấy đồng ý nêu.'),
  capacity: line(3, 160).describe('Tư cách thẩm định: chức danh, cơ quan.'),
  date: dateSchema.describe('Ngày thẩm định.'),
  content: z
    .string()
    .regex(/^[0-9a-f]{16}$/, {
      error:
        'thiếu mã của nội dung đã thẩm định, nên đây vẫn là bản nháp. Đừng ghi tay; hãy chạy npm run review.',
    })
    .describe('Mã của nội dung lúc thẩm định, do lệnh npm run review ghi.'),
});

export type Review = z.output<typeof reviewSchema>;

/** What every text of the library says of itself. */
export const provenanceFields = {
  authors: z
    .array(line(3, 80))
    .min(1)
    .default(['Nhóm biên soạn Vườn Điều'])
    .describe('Người hoặc nhóm biên soạn.'),
  review: reviewSchema.optional().describe('Lần thẩm định; không có thì là bản nháp.'),
  edition: z.int().min(1).optional().describe('Số của lần xuất bản, chỉ có khi đã thẩm định.'),
  changes: z
    .array(
      z.strictObject({
        date: dateSchema.describe('Ngày sửa.'),
        note: line(5, 300).describe('Đã sửa gì.'),
      }),
    )
    .default([])
    .describe('Những lần sửa đáng kể, mới nhất trước.'),
  lawAsOf: dateSchema
    .optional()
    .describe('Ngày đối chiếu pháp luật; bắt buộc khi văn bản có viện dẫn.'),
  licence: line(3, 160).optional().describe('Giấy phép, khi khác giấy phép chung của thư viện.'),
};

/** What names a text and says for whom it is and which duty of the plan it serves. */
export const itemFields = {
  title: line(3, 120).describe('Tên.'),
  summary: line(40, 300).describe('Một hai câu cho danh sách và kết quả tìm kiếm.'),
  audiences: z.array(reference('audiences')).min(1).describe('Ai dùng.'),
  topics: z.array(reference('topics')).default([]).describe('Thuộc chủ đề nào.'),
  obligations: z
    .array(reference('obligations'))
    .default([])
    .describe('Đáp ứng nhiệm vụ nào của kế hoạch.'),
  ...provenanceFields,
};

interface Editioned {
  review?: unknown;
  edition?: number | undefined;
}

/** An edition number belongs to a reviewed text. */
export const editionNeedsReview = {
  path: ['edition'],
  error:
    'số xuất bản chỉ dành cho văn bản đã thẩm định. Hãy xóa dòng này, hoặc thẩm định trước (npm run review).',
};

export function hasReviewedEdition(item: Editioned): boolean {
  return item.edition === undefined || item.review !== undefined;
}
