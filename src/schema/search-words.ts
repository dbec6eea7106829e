import { z } from 'zod';
import { line } from './text.ts';

/** An abbreviation that readers type into the search. */
export const abbreviationSchema = z.strictObject({
  abbreviation: line(2, 14).describe('Chữ viết tắt, ví dụ PBGDPL.'),
  expansion: line(4, 100).describe(
    'Chữ đầy đủ, viết thường, đúng như trong nội dung của thư viện.',
  ),
});

export type AbbreviationEntry = z.output<typeof abbreviationSchema>;

/** Words that mean the same to those who search: one finds the others. */
export const synonymSchema = z.strictObject({
  words: z
    .array(line(2, 60))
    .min(2)
    .describe('Các cách nói cùng nghĩa; cách nói hay gặp nhất trong thư viện đứng đầu.'),
});

export type SynonymEntry = z.output<typeof synonymSchema>;
