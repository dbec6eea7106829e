import { expect, it } from 'vitest';
import { slugify } from './slug.ts';

it.each([
  ['Giảng viên, báo cáo viên', 'giang-vien-bao-cao-vien'],
  ['Quyết định số 1736/QĐ-UBND', 'quyet-dinh-so-1736-qd-ubnd'],
  ['  “Đề án”  ', 'de-an'],
  ['…', ''],
])('makes of %s the id "%s"', (text, id) => {
  expect(slugify(text)).toBe(id);
});
