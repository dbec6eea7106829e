import { z } from 'zod';
import { keysOf } from './keys.ts';
import { dateSchema } from './dates.ts';
import { passageSchema } from './references.ts';
import { sourceSchema } from './source.ts';
import { line } from './text.ts';

export const agencyLevels = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  party: 'Cơ quan của Đảng',
  justice: 'Tòa án, Viện kiểm sát',
  front: 'Mặt trận Tổ quốc',
  district: 'Cấp huyện',
  other: 'Trường, đơn vị khác',
} as const;

export const agencyStatuses = {
  unknown: 'Chưa rõ',
  active: 'Vẫn hoạt động',
  ended: 'Không còn',
} as const;

/** An agency that the plan names, as it was named in 2009. */
export const agencySchema = z.strictObject({
  name: line(3, 120).describe('Tên cơ quan, đúng như trong kế hoạch.'),
  shortName: line(2, 40).describe('Tên ngắn, dùng trong bảng.'),
  order: z.int().min(1).describe('Thứ tự khi liệt kê, theo kế hoạch.'),
  level: z.enum(keysOf(agencyLevels)).describe('Cấp hoặc khối của cơ quan năm 2009.'),
  passages: z.array(passageSchema).min(1).describe('Những chỗ kế hoạch nói tới cơ quan.'),
  today: z
    .strictObject({
      status: z.enum(keysOf(agencyStatuses)).describe('Tình trạng ngày nay.'),
      since: dateSchema.optional().describe('Từ ngày nào.'),
      note: line(20, 500).describe('Giải thích cho người đọc, chỉ nêu điều có nguồn.'),
      source: sourceSchema.optional().describe('Nguồn; bắt buộc khi tình trạng khác “unknown”.'),
      successors: z
        .array(
          z.strictObject({
            name: line(3, 120).describe('Tên cơ quan kế tiếp.'),
            since: dateSchema.describe('Ngày cơ quan kế tiếp mang tên này bắt đầu hoạt động.'),
            source: sourceSchema.describe('Nguồn cho biết sự kế tiếp.'),
          }),
        )
        .default([])
        .describe('Các cơ quan kế tiếp theo thứ tự thời gian; trống khi chưa đối chiếu được.'),
    })
    .refine((today) => today.status === 'unknown' || today.source !== undefined, {
      path: ['source'],
      error: 'thiếu nguồn. Không có nguồn thì ghi status: unknown.',
    })
    .describe('Cơ quan này ngày nay ra sao.'),
});

export type AgencyData = z.output<typeof agencySchema>;
