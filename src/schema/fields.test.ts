import { describe, expect, it } from 'vitest';
import { collectionNames, collections } from './collections.ts';
import { fieldsOf } from './fields.ts';

const field = (collection: keyof typeof collections, path: string) =>
  fieldsOf(collections[collection].schema).find((one) => one.path === path);

describe('every field of every collection', () => {
  const all = collectionNames.flatMap((name) =>
    fieldsOf(collections[name].schema).map((one) => ({ ...one, name: `${name}.${one.path}` })),
  );

  it('has a sentence of its own', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ description }) => !/^\S.*[.…]$/u.test(description))).toEqual([]);
  });

  it('with a choice of values lists them', () => {
    const choices = all.filter(({ type }) => type.endsWith('một trong các giá trị'));
    expect(choices.length).toBeGreaterThan(20);
    expect(choices.filter(({ values }) => values.length === 0)).toEqual([]);
  });
});

it('tells how long a text may be, and that it must be there', () => {
  expect(field('materials', 'title')).toMatchObject({
    isRequired: true,
    type: 'một dòng chữ, 3 đến 120 ký tự',
    values: [],
  });
});

it('tells what a list holds and where its ids are found', () => {
  expect(field('materials', 'audiences')?.type).toBe(
    'danh sách, ít nhất 1 mục; mỗi mục là mã có trong content/audiences',
  );
});

it('goes into lists and groups, and knows dates and bounds', () => {
  expect(field('curricula', 'objectives.domain')?.values).toContainEqual({
    value: 'skill',
    label: 'Kỹ năng',
  });
  expect(field('curricula', 'classSize.max')?.type).toBe('số nguyên, nhiều nhất 500');
  expect(field('materials', 'lawAsOf')).toMatchObject({
    isRequired: false,
    type: 'ngày, dạng 2026-11-23',
  });
});

it('tells what stands where nothing is written', () => {
  expect(field('materials', 'translatable')).toMatchObject({
    isRequired: false,
    standard: 'false',
  });
  expect(field('materials', 'authors')?.standard).toBe('[Nhóm biên soạn Vườn Điều]');
});

it('reads numbers of every kind', () => {
  expect(field('questions', 'difficulty')?.values[2]).toEqual({ value: '3', label: 'Vận dụng' });
});

it('tells the form of a text as the check asks for it', () => {
  expect(field('legal-documents', 'number')?.type).toBe(
    'số, ký hiệu đầy đủ, ví dụ 1736/QĐ-UBND hoặc 14/2012/QH13',
  );
  expect(field('questions', 'basis.at')?.type).toMatch(/^chỗ trong văn bản, nhỏ trước lớn sau/u);
});
