import { z } from 'zod';
import { hasPlainHost } from './web-host.ts';

/** A line of Vietnamese text: composed letters, no double spaces, no blank ends. */
export function line(minimum: number, maximum: number) {
  return z
    .string()
    .min(minimum)
    .max(maximum)
    .refine((value) => value === value.normalize('NFC'), {
      error: 'chữ viết bằng dấu rời. Hãy chuyển về Unicode dựng sẵn (NFC).',
    })
    .refine((value) => !/[\n\t]/.test(value), {
      error:
        'có chỗ xuống dòng hoặc dấu Tab. Hãy viết thành một dòng, các chữ cách nhau một dấu cách.',
    })
    .refine((value) => value === value.trim() && !/\s\s/u.test(value.trim()), {
      error: 'có dấu cách thừa ở đầu, ở cuối hoặc hai dấu cách liền nhau. Hãy bỏ bớt.',
    });
}

/** A permanent id: ASCII, lower case, hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `thấy “${String(issue.input)}”, mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “so-tu-phap”.`,
});

/** A web address of a source: some archives of law have no https. */
export const webUrl = z
  .string()
  .refine(
    (value) =>
      hasPlainHost(value) && /^https?:$/.test(new URL(value).protocol) && !/\s/.test(value),
    {
      error: (issue) =>
        `thấy “${String(issue.input)}”, cần địa chỉ đầy đủ của một trang công khai, bắt đầu bằng “https://” hoặc “http://”.`,
    },
  );

/** A web address that is safe to link to. */
export const httpsUrl = z
  .string()
  .refine(
    (value) => hasPlainHost(value) && new URL(value).protocol === 'https:' && !/\s/.test(value),
    {
      error: (issue) =>
        `thấy “${String(issue.input)}”, cần địa chỉ đầy đủ của một trang công khai, bắt đầu bằng “https://”.`,
    },
  );
