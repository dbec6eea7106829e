import { expect, it } from 'vitest';
import { setFields } from './set-fields.ts';

it('sets a field of frontmatter and leaves the text as it is', () => {
  const source =
    '---\ntitle: Một # chữ\naudiences: [gia-lang, truong-ban]\n---\n\n## Mục\n\n---\n\nChữ.\n';
  expect(setFields(source, true, { edition: 2 })).toBe(
    '---\ntitle: Một # chữ\naudiences: [gia-lang, truong-ban]\nedition: 2\n---\n\n## Mục\n\n---\n\nChữ.\n',
  );
});

it('writes over a field that is there', () => {
  const once = setFields('title: Một\n', false, { review: { reviewer: 'bà B' } });
  expect(setFields(once, false, { review: { reviewer: 'ông C' } })).toBe(
    'title: Một\nreview:\n  reviewer: ông C\n',
  );
  const between = 'title: Một\nreview:\n  reviewer: bà B\ntopics: [hoa-giai] # chú thích\n';
  expect(setFields(between, false, { review: { reviewer: 'ông C' } })).toBe(
    'title: Một\nreview:\n  reviewer: ông C\ntopics: [hoa-giai] # chú thích\n',
  );
});
