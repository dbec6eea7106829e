import { fold } from './fold.ts';

/** An ASCII kebab-case id: "Giảng viên, báo cáo viên" becomes "giang-vien-bao-cao-vien". */
export function slugify(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
