import { eachMatch } from '../hint.ts';
import type { Rule } from '../hint.ts';

/** Numbers of legal documents. Chairmen's decisions carry no year in theirs: "1736/QĐ-UBND". */
export const documents: readonly Rule[] = [
  eachMatch(
    /(?<=\d\/(?:\d{4}\/)?)Q[DÐ]-(?=[\p{Lu}])/gu,
    () => ({ message: 'Ký hiệu quyết định viết là “QĐ-”.', fix: 'QĐ-' }),
    'hint/decision-code',
  ),
  eachMatch(
    /(?<![\d/])(\d{1,3})\/((?:NĐ|TT|NQ|PL|QH\d|TTLT)[-\p{Lu}\d]*)/gu,
    ([number, serial = '', code = '']) => ({
      message: `Số văn bản “${number}” thiếu năm. Hãy ghi đủ, dạng “${serial}/năm/${code}”, theo bản gốc.`,
    }),
    'hint/document-year',
  ),
];
