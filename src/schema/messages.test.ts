import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import './messages.ts';

const schema = z.strictObject({
  name: z.string().min(3).max(5),
  order: z.int().min(1),
  kind: z.enum(['survey', 'training']),
  list: z.array(z.string()).min(1).max(2),
  isOpen: z.boolean(),
});
const sound = { name: 'abcd', order: 1, kind: 'survey', list: ['a'], isOpen: true };

function messageOf(change: Record<string, unknown>): string | undefined {
  return schema.safeParse({ ...sound, ...change }).error?.issues[0]?.message;
}

describe('a message', () => {
  it.each([
    [{ name: undefined }, 'thiếu trường này. Hãy thêm một dòng chữ.'],
    [{ name: 5 }, 'thấy “5”, cần một dòng chữ.'],
    [{ name: '' }, 'thấy để trống, cần ít nhất 3 ký tự. Hãy viết đầy đủ hơn.'],
    [{ name: 'abcdef' }, 'chữ dài 6 ký tự, nhiều nhất 5. Hãy rút gọn.'],
    [{ order: 1.5 }, 'thấy “1.5”, cần một số nguyên.'],
    [{ order: 0 }, 'thấy “0”, cần số từ 1 trở lên.'],
    [{ kind: 'khác' }, 'thấy “khác”, chỉ nhận: survey, training.'],
    [{ list: 'a' }, 'thấy “a”, cần một danh sách (mỗi dòng bắt đầu bằng “- ”).'],
    [{ list: [] }, 'danh sách có 0 mục, cần ít nhất 1. Hãy thêm.'],
    [{ list: ['a', 'b', 'c'] }, 'danh sách có 3 mục, nhiều nhất 2. Hãy bỏ bớt.'],
    [{ isOpen: 'có' }, 'thấy “có”, cần true hoặc false.'],
    [{ nmae: 'x' }, 'không có trường “nmae”. Hãy xem lại chính tả hoặc xóa.'],
  ])('of %j says what was found, what is expected, what to do', (change, message) => {
    expect(messageOf(change)).toBe(message);
  });
});
