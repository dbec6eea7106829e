import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { reference } from './references.ts';
import { sourceSchema } from './source.ts';
import { idSchema, line } from './text.ts';

/** A word of the law in plain words. */
export const termSchema = z.strictObject({
  id: idSchema.describe('Mã cố định của thuật ngữ.'),
  term: line(2, 80).describe('Thuật ngữ.'),
  abbreviations: z.array(line(2, 20)).default([]).describe('Chữ viết tắt.'),
  plain: line(20, 500).describe('Nói cho dễ hiểu.'),
  notThis: line(10, 400).describe('Không phải là gì, dễ lầm với gì.'),
  example: line(10, 400).optional().describe('Một ví dụ trong đời sống.'),
  related: z.array(reference('terms')).default([]).describe('Thuật ngữ gần nghĩa.'),
  basis: z
    .array(basisSchema)
    .default([])
    .describe('Căn cứ; không có thì là lời giải thích của nhóm biên soạn.'),
  equivalents: z
    .array(
      z.strictObject({
        language: reference('languages').describe('Tiếng dân tộc.'),
        text: line(1, 120).describe('Từ tương đương.'),
        source: sourceSchema.describe('Nguồn của từ ấy.'),
      }),
    )
    .default([])
    .describe('Từ tương đương ở tiếng khác, chỉ khi có nguồn.'),
});

export type Term = z.output<typeof termSchema>;
