import type { Report } from './compare.ts';
import type { StandingChange } from './changed-standing.ts';
import { code, words } from './safe-markdown.ts';
import { shorten } from './shorten.ts';

/** The text of the plan itself, which is never corrected. */
const isOfficial = /^plan\/[^/]+\.mdx$/;

/** What somebody must answer for: signatures, law, translations. */
export function concernList(report: Report): string[] {
  const rows = [
    ...report.texts
      .filter(({ file, changes }) => isOfficial.test(file) && changes.length > 0)
      .map(
        ({ title, file }) =>
          `- **Toàn văn kế hoạch bị đụng tới:** ${words(title)} (${code(file)}). Văn bản này phải giữ đúng từng chữ, kể cả chỗ in sai.`,
      ),
    ...report.standing.map((change) => `- ${standingSentences[change.kind](change)}`),
    ...report.citations.map(({ kind, name, places, files }) => {
      const at = places.length === 0 ? '' : ` (${words(places.slice(0, 8).join(', '))})`;
      const where = shorten(files.map(code), 6, (left) => `${left} tệp nữa`).join(', ');
      return kind === 'cited'
        ? `- **Viện dẫn mới:** ${words(name)}${at}, trong ${where}. Hãy mở văn bản ra đối chiếu.`
        : `- **Không còn viện dẫn:** ${words(name)}${at}, trong ${where}.`;
    }),
    ...report.editions.map(({ title, language, id, blocks, total }) => {
      const some = shorten(
        blocks.map((block) => `  - ${code(block.id)} ${words(block.text.slice(0, 80))}`),
        10,
        (left) => `  - … và ${left} đoạn nữa`,
      );
      return `- **Bản dịch thành cũ:** ${words(title)}, ${words(language)}: ${blocks.length} trong ${total} đoạn cần dịch lại (${code(id)}).\n${some.join('\n')}`;
    }),
  ];
  if (rows.length === 0) return [];
  return [
    '### Điều phải có người chịu trách nhiệm',
    shorten(rows, 60, (left) => `- … và ${left} điều nữa`).join('\n'),
  ];
}

const standingSentences = {
  fallen: ({ title, address, reviewer }) =>
    `**Trở lại bản nháp:** ${words(title)} ${code(address)}${reviewer === undefined ? '' : `, trước do ${words(reviewer)} thẩm định`}. Phải thẩm định lại.`,
  signed: ({ title, address, reviewer = '', capacity = '' }) =>
    `**Ghi nhận thẩm định:** ${words(title)} ${code(address)}, người ký là ${words(reviewer)}, ${words(capacity)}. Hãy hỏi lại chính người ấy.`,
  affected: ({ title, address }) =>
    `**Văn bản viện dẫn đã thay đổi:** ${words(title)} ${code(address)} cần được đọc lại theo luật mới.`,
} as const satisfies Record<StandingChange['kind'], (change: StandingChange) => string>;
