import { z } from 'zod';
import { keysOf } from './keys.ts';
import { dateSchema } from './dates.ts';
import { reference } from './references.ts';
import { sourceSchema } from './source.ts';
import { locatorSchema } from './locator.ts';
import { line } from './text.ts';

export const documentKinds = {
  constitution: 'Hiến pháp',
  code: 'Bộ luật',
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  'joint-circular': 'Thông tư liên tịch',
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

/** What can befall a document; every text that cites it must then be read again. */
export const eventKinds = {
  amended: 'được sửa đổi, bổ sung',
  'partly-repealed': 'bị bãi bỏ một phần',
  repealed: 'bị bãi bỏ',
  replaced: 'được thay thế',
  expired: 'hết hiệu lực',
} as const;

const eventSchema = z.strictObject({
  kind: z.enum(keysOf(eventKinds)).describe('Chuyện gì.'),
  date: dateSchema.describe('Ngày việc ấy có hiệu lực.'),
  by: reference('legal-documents').optional().describe('Văn bản làm việc ấy.'),
  source: sourceSchema.describe('Nguồn; ngày đối chiếu là ngày thư viện biết.'),
});

export type LegalEvent = z.output<typeof eventSchema>;

const provisionSchema = z.strictObject({
  at: locatorSchema().describe('Điều, khoản, điểm.'),
  summary: line(10, 600).describe('Điều ấy quy định gì, bằng lời của nhóm biên soạn.'),
  source: sourceSchema.describe('Nơi đã đọc được điều ấy.'),
});

export type Provision = z.output<typeof provisionSchema>;

/** Numbers such as 1736/QĐ-UBND, 14/2012/QH13, 32-CT/TW; a constitution has its year instead. */
const numberPattern =
  /^(?:\d{1,5}(?:\/\d{4})?\/(?:QH\d+|[A-ZĐ]+(?:-[A-ZĐa-zđ]+)*\d*)|\d{1,4}-[A-ZĐ]+\/[A-ZĐ]+|năm \d{4})$/u;

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
    kind: z.enum(keysOf(documentKinds)).describe('Loại.'),
    title: line(5, 500).optional().describe('Trích yếu; bỏ trống khi chưa đối chiếu được.'),
    issuer: line(3, 120).describe('Cơ quan hoặc người ban hành.'),
    date: dateSchema.describe('Ngày ban hành.'),
    status: z
      .enum(keysOf(legalStatuses))
      .describe('Tình trạng hiệu lực; “unknown” khi chưa có nguồn.'),
    statusSource: sourceSchema.optional().describe('Nguồn của tình trạng hiệu lực.'),
    relations: z
      .array(
        z.strictObject({
          kind: z.enum(keysOf(relationKinds)).describe('Quan hệ.'),
          document: reference('legal-documents').describe('Văn bản kia.'),
          source: sourceSchema.describe('Nguồn của quan hệ này.'),
        }),
      )
      .default([])
      .describe('Quan hệ với văn bản khác.'),
    events: z.array(eventSchema).default([]).describe('Sửa đổi, bãi bỏ, thay thế.'),
    provisions: z
      .array(provisionSchema)
      .default([])
      .describe('Những điều khoản đã đọc tận nơi; chỉ những chỗ này mới được viện dẫn.'),
    sources: z.array(sourceSchema).min(1).describe('Nguồn của số, ngày, trích yếu.'),
    note: line(10, 500).optional().describe('Ghi chú cho người đọc.'),
  })
  .refine((document) => document.status === 'unknown' || document.statusSource !== undefined, {
    path: ['statusSource'],
    error: 'thiếu nguồn của tình trạng hiệu lực. Không có nguồn thì ghi status: unknown.',
  })
  .refine(
    ({ status, events }) =>
      !['replaced', 'expired'].includes(status) ||
      events.some(({ kind }) => ['replaced', 'repealed', 'expired'].includes(kind)),
    {
      path: ['events'],
      error:
        'văn bản đã hết hiệu lực cần một dòng events nói việc gì, ngày nào, nguồn nào, để các trang viện dẫn được báo.',
    },
  );

export type LegalDocumentData = z.output<typeof legalDocumentSchema>;
