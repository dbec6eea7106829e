import { z } from 'zod';
import { keysOf } from './keys.ts';
import { passageSchema } from './references.ts';
import { idSchema, line } from './text.ts';

export const noteKinds = {
  numbering: 'Đánh số',
  typo: 'Lỗi in',
  spelling: 'Chính tả',
  wording: 'Dùng từ',
  punctuation: 'Dấu câu',
  spacing: 'Khoảng cách, ngắt dòng',
  structure: 'Bố cục',
  content: 'Nội dung',
} as const;

/** A note of ours on the printed text; it stands beside the text, never in it. */
export const editorNoteSchema = z.strictObject({
  id: idSchema.describe('Mã cố định của ghi chú.'),
  kind: z.enum(keysOf(noteKinds)).describe('Loại ghi chú.'),
  text: line(10, 500).describe('Lời ghi chú cho người đọc.'),
  passages: z
    .array(passageSchema)
    .default([])
    .describe(
      'Những chỗ được ghi chú; quote là chữ đúng như bản in. Trống: ghi chú cho cả văn bản.',
    ),
});

export type EditorNote = z.output<typeof editorNoteSchema>;
