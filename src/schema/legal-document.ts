import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { reference } from './references.ts';
import { sourceSchema } from './source.ts';
import { line } from './text.ts';

export const documentKinds = {
  law: 'Luật',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
} as const;

export const legalStatuses = {
  unknown: 'Chưa rõ',
  'in-force': 'Còn hiệu lực',
  'partly-in-force': 'Còn hiệu lực một phần',
  replaced: 'Đã được thay thế',
  expired: 'Hết hiệu lực',
} as const;

/** Relations in pairs, read as "Văn bản này …"; both documents tell of it, each from its side. */
export const relationKinds = {
  replaces: 'thay thế',
  'replaced-by': 'được thay thế bởi',
  details: 'quy định chi tiết',
  'detailed-by': 'được quy định chi tiết bởi',
  continues: 'tiếp tục thực hiện',
  'continued-by': 'được tiếp tục thực hiện theo',
  implements: 'triển khai',
  'implemented-by': 'được triển khai bằng',
} as const;

/** Numbers such as 1736/QĐ-UBND, 14/2012/QH13, 32-CT/TW. */
const numberPattern =
  /^(?:\d{1,5}(?:\/\d{4})?\/(?:QH\d+|[A-ZĐ]+(?:-[A-ZĐa-zđ]+)*\d*)|\d{1,4}-[A-ZĐ]+\/[A-ZĐ]+)$/u;

/** A legal document in the registry: what it is, and what is known of its standing. */
export const legalDocumentSchema = z
  .strictObject({
    number: z
      .string()
      .regex(numberPattern, {
        error: (issue) =>
          `thấy “${String(issue.input)}”, cần số, ký hiệu đầy đủ, ví dụ 1736/QĐ-UBND hoặc 14/2012/QH13.`,
      })
      .describe('Số, ký hiệu.'),
    kind: z.enum(Object.keys(documentKinds) as (keyof typeof documentKinds)[]).describe('Loại.'),
    title: line(5, 500).optional().describe('Trích yếu; bỏ trống khi chưa đối chiếu được.'),
    issuer: line(3, 120).describe('Cơ quan hoặc người ban hành.'),
    date: dateSchema.describe('Ngày ban hành.'),
    status: z
      .enum(Object.keys(legalStatuses) as (keyof typeof legalStatuses)[])
      .describe('Tình trạng hiệu lực; “unknown” khi chưa có nguồn.'),
    statusSource: sourceSchema.optional().describe('Nguồn của tình trạng hiệu lực.'),
    relations: z
      .array(
        z.strictObject({
          kind: z
            .enum(Object.keys(relationKinds) as (keyof typeof relationKinds)[])
            .describe('Quan hệ.'),
          document: reference('legal-documents').describe('Văn bản kia.'),
          source: sourceSchema.describe('Nguồn của quan hệ này.'),
        }),
      )
      .default([])
      .describe('Quan hệ với văn bản khác.'),
    sources: z.array(sourceSchema).min(1).describe('Nguồn của số, ngày, trích yếu.'),
    note: line(10, 500).optional().describe('Ghi chú cho người đọc.'),
  })
  .refine((document) => document.status === 'unknown' || document.statusSource !== undefined, {
    path: ['statusSource'],
    error: 'thiếu nguồn của tình trạng hiệu lực. Không có nguồn thì ghi status: unknown.',
  });

export type LegalDocumentData = z.output<typeof legalDocumentSchema>;
