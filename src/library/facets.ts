import { strands } from '../schema/curriculum.ts';
import { materialKinds } from '../schema/material.ts';
import type { LibraryItem } from './items.ts';
import type { Library } from './library.ts';

/** A question that a list can be narrowed by, with the answers that its items give. */
export interface Facet {
  /** As it stands in the address: "vai-tro". */
  name: string;
  label: string;
  options: { value: string; label: string; count: number }[];
}

const lengths = [
  { value: 'den-30', label: 'Đến 30 phút', holds: (minutes: number) => minutes <= 30 },
  { value: 'den-60', label: 'Đến 1 giờ', holds: (minutes: number) => minutes <= 60 },
  { value: 'den-120', label: 'Đến 2 giờ', holds: (minutes: number) => minutes <= 120 },
  { value: 'tren-120', label: 'Trên 2 giờ', holds: (minutes: number) => minutes > 120 },
];

/** What an item answers, as "name:value" marks without white space. */
export function facetsOf(item: LibraryItem): string[] {
  const { minutes } = item;
  return [
    ...item.audiences.map((id) => `vai-tro:${id}`),
    ...item.topics.map((id) => `chu-de:${id}`),
    ...(item.materialKind === undefined ? [] : [`loai:${item.materialKind}`]),
    ...(item.strand === undefined ? [] : [`mang:${item.strand}`]),
    ...(item.languages ?? []).map((id) => `tieng:${id}`),
    ...(minutes === undefined
      ? []
      : lengths.filter(({ holds }) => holds(minutes)).map(({ value }) => `phut:${value}`)),
  ];
}

/** The facets that tell some of the items from others, in the order in which people ask. */
export function facetsFor(library: Library, items: readonly LibraryItem[]): Facet[] {
  const counts = new Map<string, number>();
  for (const mark of items.flatMap(facetsOf)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const facet = (
    name: string,
    label: string,
    values: readonly { value: string; label: string }[],
  ): Facet => ({
    name,
    label,
    options: values.flatMap((option) => {
      const count = counts.get(`${name}:${option.value}`) ?? 0;
      return count === 0 ? [] : [{ ...option, count }];
    }),
  });
  const named = <K extends string>(record: Record<K, string>) =>
    Object.entries<string>(record).map(([value, label]) => ({ value, label }));
  return [
    facet(
      'vai-tro',
      'Vai trò',
      library.audiences.map(({ id, name }) => ({ value: id, label: name })),
    ),
    facet('mang', 'Mảng', named(strands)),
    facet(
      'loai',
      'Loại',
      Object.entries(materialKinds).map(([value, { label }]) => ({ value, label })),
    ),
    facet(
      'chu-de',
      'Chủ đề',
      library.topics.map(({ id, name }) => ({ value: id, label: name })),
    ),
    facet('phut', 'Thời lượng', lengths),
    facet('tieng', 'Tiếng', [
      { value: 'vi', label: 'Tiếng Việt' },
      ...library.languages.map(({ id, name }) => ({ value: id, label: name })),
    ]),
  ].filter(
    ({ options }) => options.some(({ count }) => count < items.length) && options.length > 1,
  );
}
