import { expect, it } from 'vitest';
import type { SearchDocument } from './documents.ts';
import { toRecords } from './records.ts';
import { encodeText, encodeWord } from '../../language/index-words.ts';

const document: SearchDocument = {
  url: '/ke-hoach/muc-iii-2/',
  title: 'III.2. Nâng cao kiến thức',
  kind: 'Kế hoạch',
  lang: 'vi',
  sections: [
    { headings: ['III.2. Nâng cao kiến thức'], text: 'Khoá học' },
    {
      anchor: 'muc-iii-2-b',
      headings: ['III.2. Nâng cao kiến thức', '2. Bồi dưỡng', 'b) Hòa giải viên'],
      text: 'Tổ chức tập huấn.',
    },
  ],
};

it('gives one record per section, addressed by its anchor', () => {
  expect(toRecords([document]).map(({ url }) => url)).toEqual([
    '/ke-hoach/muc-iii-2/',
    '/ke-hoach/muc-iii-2/#muc-iii-2-b',
  ]);
});

it('indexes title, headings and text in one spelling, and shows them as printed', () => {
  const [page, section] = toRecords([document]);
  const words = ['III.2. Nâng cao kiến thức', 'khóa học'].map(encodeText);
  expect(page?.terms.content.startsWith(words.join(` ${encodeWord('')} `))).toBe(true);
  expect(page?.terms.content).toContain(encodeWord('nangcaokienthuc'));
  expect(page?.shown).toMatchObject({ title: 'III.2. Nâng cao kiến thức', text: 'Khoá học' });
  expect(section?.shown).toEqual({
    title: 'b) Hòa giải viên',
    page: 'III.2. Nâng cao kiến thức',
    kind: 'Kế hoạch',
    breadcrumb: ['2. Bồi dưỡng'],
    text: 'Tổ chức tập huấn.',
  });
});
