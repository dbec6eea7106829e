import { z } from 'zod';
import { keysOf } from './keys.ts';
import { passageSchema, reference } from './references.ts';
import { idSchema, line } from './text.ts';

/** "Giao" binds; "đề nghị" asks a body that the province does not direct. */
export const obligationModes = {
  assigned: 'Giao',
  requested: 'Đề nghị',
  general: 'Nhiệm vụ chung',
} as const;

export const leads = {
  'chu-tri': 'Chủ trì',
  'phoi-hop': 'Phối hợp',
  'chi-dao': 'Chỉ đạo',
  'huong-dan': 'Hướng dẫn',
  'bao-dam': 'Bảo đảm',
  'to-chuc': 'Tổ chức thực hiện',
} as const;

export const obligationKinds = {
  survey: 'Khảo sát, rà soát',
  training: 'Bồi dưỡng, tập huấn',
  material: 'Tài liệu',
  policy: 'Tổ chức, chính sách',
  evaluation: 'Kiểm tra, đánh giá',
  report: 'Báo cáo',
  finance: 'Kinh phí, cơ sở vật chất',
} as const;

export type Lead = keyof typeof leads;
export type ObligationKind = keyof typeof obligationKinds;

/** A duty that the plan lays on somebody. */
export const obligationSchema = z
  .strictObject({
    id: idSchema.describe('Mã cố định của nhiệm vụ.'),
    summary: line(10, 240).describe('Nhiệm vụ, nói gọn.'),
    mode: z
      .enum(keysOf(obligationModes))
      .describe('Giao, đề nghị, hay nhiệm vụ chung không nêu chủ thể.'),
    holders: z.array(reference('agencies')).default([]).describe('Cơ quan phải làm.'),
    leads: z
      .array(z.enum(keysOf(leads)))
      .default([])
      .describe('Cách tham gia: chủ trì, phối hợp…'),
    with: z.array(reference('agencies')).default([]).describe('Cơ quan cùng làm được nêu tên.'),
    when: line(3, 120).optional().describe('Thời hạn hoặc chu kỳ, nếu kế hoạch nêu.'),
    kinds: z
      .array(z.enum(keysOf(obligationKinds)))
      .min(1)
      .describe('Loại việc.'),
    audiences: z.array(reference('audiences')).default([]).describe('Đối tượng được nhắm tới.'),
    passage: passageSchema.describe('Chỗ trong kế hoạch đặt ra nhiệm vụ.'),
  })
  .refine((obligation) => (obligation.mode === 'general') === (obligation.holders.length === 0), {
    path: ['holders'],
    error: 'nhiệm vụ giao hoặc đề nghị cần ít nhất một cơ quan; nhiệm vụ chung thì không có.',
  });

export type Obligation = z.output<typeof obligationSchema>;
