import { z } from 'zod';
import { keysOf } from './keys.ts';
import { reference } from './references.ts';
import { idSchema, line } from './text.ts';

/** How firmly an activity belongs to its lesson: when time runs short, "may" goes first. */
export const needs = {
  must: 'Phải có',
  should: 'Nên có',
  may: 'Có thể bỏ',
} as const;

export type Need = keyof typeof needs;

export const groupings = {
  'whole-class': 'Cả lớp',
  'small-groups': 'Nhóm nhỏ',
  pairs: 'Nhóm đôi',
  individual: 'Từng người',
} as const;

export type Grouping = keyof typeof groupings;

/** The attributes of an activity, as written in the text of a lesson. */
export const activityAttributes = z.strictObject({
  id: idSchema.describe('Mã của hoạt động, riêng trong bài.'),
  title: line(3, 100).describe('Tên hoạt động.'),
  minutes: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'cần số phút là số nguyên, ví dụ "15".')
    .transform(Number)
    .describe('Số phút.'),
  need: z.enum(keysOf(needs)).describe('Phải có (must), nên có (should) hay có thể bỏ (may).'),
  method: reference('methods').describe('Mã của phương pháp.'),
  grouping: z.enum(keysOf(groupings)).describe('Cả lớp, nhóm nhỏ, nhóm đôi hay từng người.'),
  size: z
    .string()
    .regex(/^\d{1,3}(?:-\d{1,3})?$/, 'cần số người, ví dụ "4" hoặc "4-6".')
    .optional()
    .describe('Số người một nhóm.'),
  objectives: z
    .string()
    .regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, 'cần mã các mục tiêu, cách nhau một dấu cách.')
    .transform((value) => value.split(' '))
    .describe('Mã các mục tiêu, cách nhau một dấu cách.'),
  materials: z
    .string()
    .transform((value) => value.split(';').map((part) => part.trim()))
    .optional()
    .describe('Đồ dùng, cách nhau bằng dấu chấm phẩy.'),
});

export type ActivityAttributes = z.output<typeof activityAttributes>;
