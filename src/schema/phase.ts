import { z } from 'zod';
import { quarterIndex, quarterSchema } from './dates.ts';
import { passageSchema } from './references.ts';
import { idSchema, line } from './text.ts';

const period = {
  from: quarterSchema.describe('Quý bắt đầu, ví dụ 2009-Q3.'),
  to: quarterSchema.describe('Quý kết thúc.'),
};

const inOrder = {
  path: ['to'],
  error: 'quý kết thúc đứng trước quý bắt đầu. Hãy đổi lại.',
};

/** One of the phases in which the plan was to be carried out. */
export const phaseSchema = z
  .strictObject({
    id: idSchema.describe('Mã cố định của giai đoạn.'),
    title: line(3, 80).describe('Tên giai đoạn.'),
    ...period,
    passage: passageSchema.describe('Chỗ trong kế hoạch nêu giai đoạn.'),
    milestones: z
      .array(
        z
          .strictObject({
            id: idSchema.describe('Mã cố định của mốc.'),
            title: line(5, 200).describe('Việc phải xong, nói gọn.'),
            ...period,
            passage: passageSchema.describe('Chỗ trong kế hoạch nêu mốc này.'),
          })
          .refine(({ from, to }) => quarterIndex(from) <= quarterIndex(to), inOrder),
      )
      .min(1)
      .describe('Các mốc việc của giai đoạn.'),
  })
  .refine(({ from, to }) => quarterIndex(from) <= quarterIndex(to), inOrder);

export type Phase = z.output<typeof phaseSchema>;
