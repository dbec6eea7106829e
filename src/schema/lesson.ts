import { z } from 'zod';
import { editionNeedsReview, hasReviewedEdition, provenanceFields } from './item.ts';
import { reference } from './references.ts';
import { idSchema, line } from './text.ts';

/** A lesson; its activities stand in the text, whose minutes the check adds up. */
export const lessonSchema = z
  .strictObject({
    title: line(3, 120).describe('Tên bài.'),
    summary: line(40, 300).describe('Một hai câu cho danh sách và kết quả tìm kiếm.'),
    minutes: z.int().min(10).max(600).describe('Số phút, bằng tổng các hoạt động.'),
    objectives: z
      .array(idSchema)
      .min(1)
      .describe('Mã các mục tiêu của chương trình mà bài đáp ứng.'),
    handouts: z.array(reference('materials')).default([]).describe('Tài liệu phát tay.'),
    withoutPower: line(20, 400).describe('Làm thế nào khi không có điện hoặc máy chiếu.'),
    ...provenanceFields,
  })
  .refine(hasReviewedEdition, editionNeedsReview);

export type LessonData = z.output<typeof lessonSchema>;
