import { fold } from './fold.ts';

/** An ASCII kebab-case id: "Giảng viên, báo cáo viên" becomes "giang-vien-bao-cao-vien". */
export function slugify(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const longestName = 60;

/** The slug of a title, ended after a whole word where it would be too long to name a file. */
export function fileSlug(title: string): string {
  const slug = slugify(title);
  return slug.length <= longestName ? slug : slug.slice(0, longestName).replace(/-[^-]*$/, '');
}
