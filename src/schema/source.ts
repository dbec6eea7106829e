import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { line, webUrl } from './text.ts';

/** Where a statement comes from, and when somebody last compared it. */
export const sourceSchema = z.strictObject({
  title: line(5, 300).describe('Tên nguồn: văn bản, trang web hoặc tài liệu.'),
  url: webUrl.optional().describe('Địa chỉ của nguồn, nếu có trên mạng.'),
  checkedOn: dateSchema.describe('Ngày đối chiếu với nguồn.'),
});

export type Source = z.output<typeof sourceSchema>;
