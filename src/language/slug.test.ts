import { expect, it } from 'vitest';
import { fileSlug, slugify } from './slug.ts';

it.each([
  ['Giảng viên, báo cáo viên', 'giang-vien-bao-cao-vien'],
  ['Quyết định số 1736/QĐ-UBND', 'quyet-dinh-so-1736-qd-ubnd'],
  ['  “Đề án”  ', 'de-an'],
  ['Đường đi', 'duong-di'],
  ['…', ''],
])('makes of %s the id "%s"', (text, id) => {
  expect(slugify(text)).toBe(id);
});

it('names a file in whole words', () => {
  const title = 'Sổ tay dành cho người làm công tác hòa giải ở cơ sở trong vùng đồng bào';
  expect(fileSlug(title)).toBe('so-tay-danh-cho-nguoi-lam-cong-tac-hoa-giai-o-co-so-trong');
  expect(fileSlug('Đường đi')).toBe('duong-di');
});
