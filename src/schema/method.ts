import { z } from 'zod';
import { keysOf } from './keys.ts';
import { editionNeedsReview, hasReviewedEdition, itemFields } from './item.ts';
import { line } from './text.ts';

export const literacies = {
  none: 'Không cần biết chữ',
  low: 'Cần đọc được ít chữ',
  normal: 'Cần đọc viết bình thường',
} as const;

export type Literacy = keyof typeof literacies;

function range(unit: string, maximum: number) {
  return z
    .strictObject({
      min: z.int().min(1).max(maximum).describe(`Ít nhất bao nhiêu ${unit}.`),
      max: z.int().min(1).max(maximum).describe(`Nhiều nhất bao nhiêu ${unit}.`),
    })
    .refine(({ min, max }) => min <= max, {
      path: ['max'],
      error: `số ${unit} nhiều nhất nhỏ hơn số ${unit} ít nhất.`,
    });
}

/** A way of teaching or of spreading law; when, how and for whom stand in fixed headings. */
export const methodSchema = z
  .strictObject({
    ...itemFields,
    groupSize: range('người', 1000).describe('Số người hợp với phương pháp.'),
    minutes: range('phút', 600).describe('Thời lượng.'),
    needsPower: z.boolean().describe('Có cần điện hay không.'),
    literacy: z.enum(keysOf(literacies)).describe('Người tham gia cần biết chữ đến đâu.'),
    materials: z.array(line(2, 120)).default([]).describe('Đồ dùng.'),
  })
  .refine(hasReviewedEdition, editionNeedsReview);

export type MethodData = z.output<typeof methodSchema>;

/** The headings that the text of a method must have, in this order. */
export const methodHeadings = [
  'Khi nào dùng',
  'Khi nào không dùng',
  'Các bước',
  'Điều chỉnh',
  'Cho người ít chữ',
  'Khi nói hai thứ tiếng',
  'Với người già và già làng',
  'Với đám đông',
  'Ví dụ',
  'Lỗi hay gặp',
] as const;
