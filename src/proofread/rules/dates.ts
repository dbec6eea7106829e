import { eachMatch } from '../hint.ts';
import type { Rule } from '../hint.ts';

/** Days that no calendar has. */
export const dates: readonly Rule[] = [
  eachMatch(
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/gu,
    ([date, day, , month, year]) => impossible(date, Number(day), Number(month), Number(year)),
    'hint/date',
  ),
  eachMatch(
    /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/giu,
    ([date, day, month, year]) =>
      impossible(date, Number(day), Number(month), year === undefined ? 2000 : Number(year)),
    'hint/date',
  ),
];

function impossible(
  date: string,
  day: number,
  month: number,
  year: number,
): { message: string } | undefined {
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (day >= 1 && day <= days) return undefined;
  return { message: `Lịch không có “${date.replace(/\s+/gu, ' ')}”. Hãy xem lại bản gốc.` };
}
