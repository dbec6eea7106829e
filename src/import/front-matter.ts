import { stringify } from 'yaml';
import { materialKinds } from '../schema/material.ts';
import type { MaterialKindName } from '../schema/material.ts';

export interface KnownFields {
  readonly title: string | undefined;
  readonly kind: MaterialKindName | undefined;
}

const kindNames = Object.entries(materialKinds)
  .map(([name, { label }]) => `${name} (${label})`)
  .join(', ');

/**
 * The fields of a material with what is known; the rest are empty, which `npm run check` points at,
 * with a comment that says what to write.
 */
export function frontMatter({ title, kind }: KnownFields): string {
  const lines = [
    title === undefined
      ? 'title: "" # Cần viết: tên tài liệu, 3 đến 120 chữ'
      : stringify({ title }, { lineWidth: 0 }).trimEnd(),
    'summary: "" # Cần viết: một hai câu cho danh sách và tìm kiếm, 40 đến 300 chữ',
    kind === undefined ? `kind: "" # Cần chọn: ${kindNames}` : `kind: ${kind}`,
    'audiences: [] # Cần ghi: ai dùng, mã trong content/audiences, ví dụ [hoa-giai-vien]',
    'topics: [] # Cần ghi: chủ đề nào, mã trong content/topics.yaml, ví dụ [hoa-giai]',
    'obligations: [] # Cần ghi: nhiệm vụ nào của kế hoạch, mã trong content/plan/obligations.yaml',
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
