import { expect, it } from 'vitest';
import { nameKey, nameKeysOf } from './names.ts';

it('gives a name one key, however it is typed', () => {
  expect(nameKey('Hoà giải ở cơ sở')).toBe('hoagiaiocoso');
  expect(nameKey('hoa giai, o co so'.normalize('NFD'))).toBe('hoagiaiocoso');
  expect(nameKey('1736/QĐ-UBND')).toBe('1736qdubnd');
});

it.each([
  ['III.4. Giải pháp chính sách', ['iii4giaiphapchinhsach', 'giaiphapchinhsach']],
  ['b) Hòa giải viên', ['bhoagiaivien', 'hoagiaivien']],
  ['Tờ gấp: vay mượn', ['togapvaymuon', 'togap', 'vaymuon']],
  [
    'Tổ chức thực hiện: 3. Sở Tài chính',
    ['tochucthuchien3sotaichinh', 'tochucthuchien', 'sotaichinh'],
  ],
  ['Thuật ngữ', ['thuatngu']],
  ['a', []],
])('calls "%s" %j', (title, keys) => {
  expect(nameKeysOf([title])).toEqual(keys);
});
