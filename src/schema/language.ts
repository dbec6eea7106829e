import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { idSchema, line } from './text.ts';

const letter = z
  .string()
  .min(1)
  .max(8)
  .refine((value) => value === value.normalize('NFC'), {
    error: 'chữ viết bằng dấu rời. Hãy chuyển về Unicode dựng sẵn (NFC).',
  });

const notedSource = z.strictObject({
  ...sourceSchema.shape,
  note: line(5, 400).optional().describe('Nguồn ấy có gì.'),
});

/** What is known of an ethnic language of the province, each statement with its source. */
export const languageSchema = z
  .strictObject({
    name: line(3, 60).describe('Tên tiếng, bằng tiếng Việt.'),
    people: line(3, 80).describe('Dân tộc nói tiếng ấy.'),
    order: z.int().min(1).describe('Thứ tự khi liệt kê.'),
    summary: line(40, 300).describe('Một hai câu giới thiệu.'),
    autonym: line(1, 60).optional().describe('Tên tiếng ấy bằng chính tiếng ấy, khi có nguồn.'),
    spellings: z.array(line(1, 40)).min(1).describe('Những cách viết tên gặp trong văn bản.'),
    codes: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[a-z]{2,3}$/, 'cần mã ngôn ngữ hai hoặc ba chữ cái, ví dụ “km”, “sti”.')
            .describe('Mã ISO 639.'),
          name: line(2, 80).describe('Tên của mã.'),
          note: line(5, 300).optional().describe('Ghi chú.'),
        }),
      )
      .min(1)
      .describe('Mã ngôn ngữ.'),
    scripts: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[A-Z][a-z]{3}$/, 'cần mã chữ viết bốn chữ cái, ví dụ “Latn”, “Khmr”.')
            .describe('Mã ISO 15924.'),
          name: line(3, 60).describe('Tên chữ viết.'),
          direction: z.enum(['ltr', 'rtl']).describe('Viết từ trái hay từ phải.'),
        }),
      )
      .min(1)
      .describe('Chữ viết.'),
    orthographies: z
      .array(
        z.strictObject({
          id: idSchema.describe('Mã của cách viết.'),
          name: line(3, 160).describe('Tên cách viết.'),
          source: sourceSchema.describe('Nguồn.'),
          year: z.int().min(1800).max(2100).optional().describe('Năm.'),
          letters: z.array(letter).default([]).describe('Bảng chữ cái, khi có nguồn.'),
          note: line(5, 400).optional().describe('Ghi chú.'),
        }),
      )
      .default([])
      .describe('Các cách viết (chính tả) đã biết.'),
    isOrthographySettled: z.boolean().describe('Chính tả đã thống nhất hay chưa.'),
    letters: z
      .array(letter)
      .default([])
      .describe('Chữ cái ngoài bảng chữ cái tiếng Việt mà phông chữ phải có.'),
    wordDivision: line(10, 400).describe('Tách từ thế nào.'),
    resources: z.array(notedSource).default([]).describe('Tài liệu đã có.'),
    lacking: z.array(line(5, 300)).default([]).describe('Còn thiếu gì.'),
    sources: z.array(notedSource).min(1).describe('Nguồn của trang này.'),
    hasDeclaration: z
      .boolean()
      .default(false)
      .describe('Có bản Tuyên ngôn Quốc tế Nhân quyền của Liên hợp quốc hay không.'),
  })
  .refine(
    ({ orthographies, isOrthographySettled }) => !isOrthographySettled || orthographies.length <= 1,
    {
      path: ['isOrthographySettled'],
      error: 'có nhiều cách viết thì chính tả chưa thống nhất; hãy ghi false.',
    },
  );

export type LanguageData = z.output<typeof languageSchema>;
