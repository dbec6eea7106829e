import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { idSchema, line } from './text.ts';

export const difficulties = { 1: 'Nhớ', 2: 'Hiểu', 3: 'Vận dụng' } as const;

export type Difficulty = 1 | 2 | 3;

const choiceId = z.enum(['a', 'b', 'c', 'd', 'e']);

/** A question with one right choice; the file names its curriculum. */
export const questionSchema = z
  .strictObject({
    id: idSchema.describe('Mã cố định của câu hỏi.'),
    lesson: idSchema.describe('Bài mà câu hỏi kiểm tra.'),
    objective: idSchema.describe('Mục tiêu mà câu hỏi kiểm tra.'),
    difficulty: z.literal([1, 2, 3]).describe('1 nhớ, 2 hiểu, 3 vận dụng.'),
    stem: line(10, 600).describe('Câu hỏi.'),
    choices: z
      .array(
        z.strictObject({
          id: choiceId.describe('a, b, c, d…'),
          text: line(1, 300).describe('Phương án.'),
          reason: line(5, 400).describe('Vì sao đúng hoặc sai.'),
        }),
      )
      .min(2)
      .max(5)
      .describe('Các phương án.'),
    key: choiceId.describe('Phương án đúng.'),
    basis: z.array(basisSchema).min(1).describe('Căn cứ của đáp án.'),
  })
  .superRefine(({ choices, key }, context) => {
    const ids = choices.map(({ id }) => id);
    if (!ids.includes(key)) {
      context.addIssue({
        code: 'custom',
        path: ['key'],
        message: `đáp án “${key}” không có trong các phương án (${ids.join(', ')}).`,
      });
    }
    for (const [index, { id, text }] of choices.entries()) {
      const first = choices.findIndex((other) => other.id === id || other.text === text);
      if (first !== index) {
        context.addIssue({
          code: 'custom',
          path: ['choices', index, choices[first]?.id === id ? 'id' : 'text'],
          message: 'phương án này trùng mã hoặc trùng chữ với một phương án ở trên.',
        });
      }
    }
  });

export type Question = z.output<typeof questionSchema>;
