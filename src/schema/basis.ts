import { z } from 'zod';
import { locatorSchema } from './locator.ts';
import { planPlace, reference } from './references.ts';

/** What an answer or a definition rests on: a provision, a clause of the plan, or our own lesson. */
export const basisSchema = z
  .strictObject({
    document: reference('legal-documents').optional().describe('Mã của văn bản pháp luật.'),
    at: locatorSchema().optional().describe('Chỗ trong văn bản, ví dụ “khoản 1 Điều 5”.'),
    plan: planPlace().optional().describe('Mã của mục hoặc đoạn trong kế hoạch.'),
    section: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
        error: (issue) =>
          `thấy “${String(issue.input)}”, cần <bài>/<mã tiêu đề>, ví dụ “chuan-bi-buoi-noi/dieu-can-nho”.`,
      })
      .optional()
      .describe('Mục của một bài trong cùng chương trình, dạng <bài>/<mã tiêu đề>.'),
  })
  .refine(
    ({ document, plan, section }) =>
      [document, plan, section].filter((part) => part !== undefined).length === 1,
    {
      error:
        'căn cứ cần đúng một trong ba: document (văn bản), plan (kế hoạch) hoặc section (bài học).',
    },
  )
  .refine(({ document, at }) => at === undefined || document !== undefined, {
    path: ['at'],
    error: 'chỗ trong văn bản chỉ đi cùng document.',
  });

export type Basis = z.output<typeof basisSchema>;
