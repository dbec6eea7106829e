import { z } from 'zod';
import { keysOf } from './keys.ts';
import { passageSchema, reference } from './references.ts';
import { line } from './text.ts';

/** The five roles in which the plan sees people, in the order in which pages show them. */
export const audienceRoles = {
  disseminator: 'Người phổ biến pháp luật',
  community: 'Người có uy tín trong cộng đồng',
  attracted: 'Người được thu hút tham gia',
  manager: 'Người quản lý',
  target: 'Người được phổ biến pháp luật',
} as const;

export type AudienceRole = keyof typeof audienceRoles;

/** People whom the plan raises up, draws in or wants to reach; or a later kind of them. */
export const audienceSchema = z
  .strictObject({
    name: line(3, 140).describe('Tên đối tượng.'),
    order: z.int().min(1).describe('Thứ tự khi liệt kê trong cùng vai trò.'),
    role: z.enum(keysOf(audienceRoles)).describe('Vai trò của đối tượng trong kế hoạch.'),
    summary: line(20, 300).describe('Một hai câu: đối tượng này là ai, kế hoạch muốn gì ở họ.'),
    inPlan: z.boolean().default(true).describe('Kế hoạch có nói tới hay không.'),
    passages: z.array(passageSchema).default([]).describe('Những chỗ kế hoạch nói tới.'),
    basis: z
      .array(reference('legal-documents'))
      .default([])
      .describe('Văn bản đặt ra đối tượng này, khi không có trong kế hoạch.'),
  })
  .refine((audience) => audience.inPlan === audience.passages.length > 0, {
    path: ['passages'],
    error: 'đối tượng có trong kế hoạch cần ít nhất một chỗ trích; không có thì ghi inPlan: false.',
  });

export type AudienceData = z.output<typeof audienceSchema>;
