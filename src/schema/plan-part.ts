import { z } from 'zod';
import { line } from './text.ts';

/** The frontmatter of a part of the plan; its body is the text to the letter. */
export const planPartSchema = z.strictObject({
  title: line(3, 80).describe('Tên ngắn của phần, dùng trong mục lục và thanh điều hướng.'),
  order: z.int().min(1).describe('Thứ tự của phần trong kế hoạch, từ 1.'),
  summary: line(20, 300).describe('Một hai câu nói phần này có gì, do thư viện viết.'),
});

export type PlanPartData = z.output<typeof planPartSchema>;
