import { z } from 'zod';

function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day, as 2009-06-19. */
export const dateSchema = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value), {
    error: (issue) =>
      `thấy “${String(issue.input)}”, cần một ngày có thật dạng năm-tháng-ngày, ví dụ 2009-06-19.`,
  });

/** A quarter, as 2009-Q3. */
export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/, {
  error: (issue) => `thấy “${String(issue.input)}”, cần một quý dạng năm-Q, ví dụ 2009-Q3.`,
});

/** A quarter counted from year 0, so that quarters can be compared and subtracted. */
export function quarterIndex(quarter: string): number {
  const [year = '0', number = '1'] = quarter.split('-Q');
  return Number(year) * 4 + Number(number) - 1;
}
