import { expect, it } from 'vitest';
import { fixtureDocument } from './fixture.ts';
import { findLayout, findPage, layoutIn, printedPages } from './find-pdf.ts';
import type { OfferedPdf } from './offer.ts';

const pdf = (href: string): OfferedPdf => ({
  href,
  label: 'Bản in',
  job: () => ({ document: fixtureDocument('# A'), layout: 'sheet' }),
});
const pages = printedPages(
  [
    '/ke-hoach.pdf',
    '/ke-hoach.a5.pdf',
    '/chuong-trinh/hoa-giai.pdf',
    '/chuong-trinh/hoa-giai/lang-nghe.pdf',
    '/ngan-hang-cau-hoi/hoa-giai.pdf',
    '/ngan-hang-cau-hoi/hoa-giai.key.pdf',
    '/tai-lieu/to-gap-hoa-giai.pdf',
  ].map(pdf),
);
const addressOf = (wanted: string): string => {
  const found = findPage(pages, wanted);
  return 'problem' in found ? found.problem : found.page.address;
};

it.each([
  ['to-gap-hoa-giai', '/tai-lieu/to-gap-hoa-giai/'],
  ['hoa-giai/lang-nghe', '/chuong-trinh/hoa-giai/lang-nghe/'],
  ['/ke-hoach/', '/ke-hoach/'],
  ['tai-lieu/to-gap-hoa-giai', '/tai-lieu/to-gap-hoa-giai/'],
  ['https://example.vn/ngan-hang-cau-hoi/hoa-giai/?a=1#muc', '/ngan-hang-cau-hoi/hoa-giai/'],
  ['/ke-hoach.a5.pdf', '/ke-hoach/'],
])('“%s” names %s', (wanted, address) => {
  expect(addressOf(wanted)).toBe(address);
});

it('takes the first page of an id that several have, and tells the others', () => {
  const found = findPage(pages, 'hoa-giai');
  expect(found).toMatchObject({
    page: { address: '/chuong-trinh/hoa-giai/' },
    others: [{ address: '/ngan-hang-cau-hoi/hoa-giai/' }],
  });
});

it('suggests the nearest name, or those that hold what was asked for', () => {
  expect(addressOf('to-gap-hoa-gia')).toContain('Có phải là “to-gap-hoa-giai” không?');
  expect(addressOf('lang')).toBe('Không có bản in nào tên “lang”. Gần nhất: hoa-giai/lang-nghe.');
});

it('finds a layout by its name in the address, and names those that there are', async () => {
  const found = findPage(pages, 'ke-hoach');
  if ('problem' in found) throw new Error(found.problem);
  expect(await findLayout(found.page, undefined)).toMatchObject({ pdf: { href: '/ke-hoach.pdf' } });
  expect(await findLayout(found.page, layoutIn('/ke-hoach.a5.pdf'))).toMatchObject({
    pdf: { href: '/ke-hoach.a5.pdf' },
  });
  expect(await findLayout(found.page, 'a55')).toEqual({
    problem: '“ke-hoach” không có kiểu in “a55”. Có phải là “a5” không? Có: sheet, a5.',
  });
});
