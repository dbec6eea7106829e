import { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const typeNames: Record<string, string> = {
  string: 'một dòng chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng “- ”)',
  object: 'một nhóm trường thụt vào trong',
};

/** What a person would say of a value: its words, or what kind of thing it is. */
function describe(value: unknown): string {
  if (value === undefined) return 'không có gì';
  if (value === null || value === '') return 'để trống';
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return 'một nhóm trường';
  }
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** How much was found, of what has a length. */
function count(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

/** zod's messages in plain Vietnamese: what was found, what is expected, what to do. */
export function vietnameseMessage(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `thiếu trường này. Hãy thêm ${typeNames[issue.expected] ?? issue.expected}.`
        : `thấy ${describe(issue.input)}, cần ${typeNames[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `thấy ${describe(issue.input)}, chỉ nhận: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      if (issue.origin === 'string') {
        return `thấy ${describe(issue.input)}, cần ít nhất ${issue.minimum} ký tự. Hãy viết đầy đủ hơn.`;
      }
      return issue.origin === 'array'
        ? `danh sách có ${count(issue.input)} mục, cần ít nhất ${issue.minimum}. Hãy thêm.`
        : `thấy ${describe(issue.input)}, cần số từ ${issue.minimum} trở lên.`;
    case 'too_big':
      if (issue.origin === 'string') {
        return `chữ dài ${count(issue.input)} ký tự, nhiều nhất ${issue.maximum}. Hãy rút gọn.`;
      }
      return issue.origin === 'array'
        ? `danh sách có ${count(issue.input)} mục, nhiều nhất ${issue.maximum}. Hãy bỏ bớt.`
        : `thấy ${describe(issue.input)}, cần số không quá ${issue.maximum}.`;
    case 'invalid_format':
      return `thấy ${describe(issue.input)}, viết chưa đúng dạng. Hãy xem ví dụ của trường này.`;
    case 'unrecognized_keys':
      return `không có trường ${issue.keys.map((key) => `“${key}”`).join(', ')}. Hãy xem lại chính tả hoặc xóa.`;
    case 'invalid_union':
      return `thấy ${describe(issue.input)}, không khớp dạng nào được nhận.`;
    default:
      return `thấy ${describe(issue.input)}, giá trị này không dùng được.`;
  }
}

z.config({ localeError: vietnameseMessage });
