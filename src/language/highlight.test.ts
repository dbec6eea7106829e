import { expect, it } from 'vitest';
import type { SoughtWord } from './highlight.ts';
import { foundForms, segmentsOf } from './highlight.ts';
import { parseQuery } from './query.ts';

/** A star after the query stands for an index that has no such word. */
function wordsOf(query: string): SoughtWord[] {
  return parseQuery(query).terms.map((term) => ({ ...term, isPrefix: query.endsWith('*') }));
}

function mark(text: string, query: string): string {
  const forms = foundForms([text], wordsOf(query));
  return segmentsOf(text, forms)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

it.each([
  ['Bảo đảm báo cáo đúng hạn', 'báo cáo', 'Bảo đảm [báo cáo] đúng hạn'],
  ['Bảo đảm báo cáo đúng hạn', 'bao', '[Bảo] đảm [báo] cáo đúng hạn'],
  ['Tổ hoà giải', 'hòa giải', 'Tổ [hoà giải]'],
  ['Bảo vệ', 'báo', '[Bảo] vệ'],
  ['Quyết định số 1736/QĐ-UBND', '1736/qd-ubnd', 'Quyết định số [1736/QĐ-UBND]'],
  ['Quyết định số 1736/QĐ-UBND', '1736', 'Quyết định số [1736/QĐ-UBND]'],
  ['Tuyên truyền viên', 'tuyên tru*', '[Tuyên truyền] viên'],
  ['Kế hoạch', 'hoa', 'Kế hoạch'],
  ['Không có gì', '', 'Không có gì'],
])('marks in "%s" what "%s" finds', (text, query, expected) => {
  expect(mark(text, query)).toBe(expected);
});

it('loses and adds no letter', () => {
  const text = 'Người S’tiêng,\u200b hoà giải — <b>luật</b>'.normalize('NFD');
  const segments = segmentsOf(text, foundForms([text], wordsOf('stieng hoa luat')));
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});
