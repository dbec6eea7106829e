import { z } from 'zod';
import { keysOf } from './keys.ts';
import { dateSchema } from './dates.ts';
import { provenanceFields } from './item.ts';
import { idSchema, line } from './text.ts';

/** The six steps of a translation, from nothing to approved. */
export const translationStatuses = {
  'not-begun': 'Chưa dịch',
  'machine-draft': 'Máy dịch nháp',
  'human-draft': 'Người dịch nháp',
  'language-checked': 'Đã có người bản ngữ đọc soát',
  'law-checked': 'Đã soát về pháp luật',
  approved: 'Đã phê duyệt',
} as const;

export type TranslationStatus = keyof typeof translationStatuses;

export const checkKinds = {
  language: 'Soát tiếng',
  law: 'Soát pháp luật',
  approval: 'Phê duyệt',
} as const;

type CheckKind = keyof typeof checkKinds;

/** The named checks that each step stands on. */
const neededChecks: Record<TranslationStatus, readonly CheckKind[]> = {
  'not-begun': [],
  'machine-draft': [],
  'human-draft': [],
  'language-checked': ['language'],
  'law-checked': ['language', 'law'],
  approved: ['language', 'law', 'approval'],
};

/** An edition of a material in another language, block by block beside the Vietnamese. */
export const editionSchema = z
  .strictObject({
    title: line(1, 160).describe('Tên tài liệu bằng tiếng ấy.'),
    orthography: idSchema
      .optional()
      .describe('Cách viết (chính tả) đã chọn; bắt buộc khi tiếng ấy có nhiều cách viết.'),
    status: z.enum(keysOf(translationStatuses)).describe('Bước của bản dịch.'),
    translators: z.array(line(3, 80)).default([]).describe('Người dịch.'),
    engine: line(2, 80).optional().describe('Công cụ dịch máy, nếu có dùng.'),
    checks: z
      .array(
        z
          .strictObject({
            kind: z.enum(keysOf(checkKinds)).describe('Soát việc gì.'),
            by: line(3, 80).describe('Họ tên người soát.'),
            capacity: line(3, 160).describe('Tư cách: chức danh, cơ quan, người bản ngữ.'),
            isNative: z.boolean().default(false).describe('Có phải người bản ngữ không.'),
            date: dateSchema.describe('Ngày soát.'),
          })
          .refine(({ kind, isNative }) => kind !== 'language' || isNative, {
            path: ['isNative'],
            error: 'soát tiếng phải do người bản ngữ làm; hãy ghi isNative: true nếu đúng vậy.',
          }),
      )
      .default([])
      .describe('Những lần soát có tên người.'),
    sourceBlocks: z
      .array(z.string().regex(/^[0-9a-f]{8}$/, 'cần mã của đoạn gốc, do npm run editions ghi.'))
      .describe('Mã từng đoạn của bản tiếng Việt lúc dịch, theo thứ tự.'),
    ...provenanceFields,
  })
  .superRefine(({ status, checks, engine, translators }, context) => {
    for (const kind of neededChecks[status]) {
      if (checks.some((check) => check.kind === kind)) continue;
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: `bước “${translationStatuses[status]}” cần một lần “${checkKinds[kind]}” có tên người và ngày trong checks.`,
      });
    }
    if (status === 'machine-draft' && engine === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: 'bản máy dịch phải ghi tên công cụ ở trường engine.',
      });
    }
    if (!['not-begun', 'machine-draft'].includes(status) && translators.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['translators'],
        message: 'bản do người dịch phải ghi tên người dịch.',
      });
    }
  });

export type EditionData = z.output<typeof editionSchema>;
