import { formatDate } from '../src/language/dates.ts';
import { documentName } from '../src/library/document-names.ts';
import { monthsUntilDue } from '../src/library/freshness.ts';
import type { Freshness } from '../src/library/freshness.ts';
import type { Library } from '../src/library/library.ts';
import { eventKinds } from '../src/schema/legal-document.ts';
import { translationStatuses } from '../src/schema/edition.ts';

/** What has grown old, for a person at a terminal: each thing with what to do about it. */
export function freshnessLines(library: Library, freshness: Freshness): string[] {
  return [
    ...editionLines(library, freshness),
    '',
    ...affectedLines(library, freshness),
    '',
    ...overdueLines(freshness),
  ];
}

function editionLines({ materials, languages }: Library, { editions }: Freshness): string[] {
  if (editions.length === 0) {
    const kits = materials.filter(({ translatable }) => translatable);
    return [
      `Chưa có bản dịch nào. Có bộ dịch của ${kits.length} tài liệu sang ${languages.length} tiếng.`,
    ];
  }
  return editions.flatMap(({ id, status, total, stale }) => [
    `${id}: ${translationStatuses[status].toLowerCase()}, ${stale.length} trong ${total} đoạn cũ hơn bản tiếng Việt`,
    ...stale.map((block) => `  ${block.id}: ${block.text.slice(0, 80)}`),
    ...(stale.length > 0
      ? [`  Dịch lại các đoạn ấy xong, gõ: npm run editions -- --accept ${id}`]
      : []),
  ]);
}

function affectedLines({ documents }: Library, { affected }: Freshness): string[] {
  if (affected.length === 0) return ['Không có văn bản nào viện dẫn luật đã thay đổi.'];
  return [
    `${affected.length} văn bản viện dẫn luật đã thay đổi từ lần đối chiếu. Hãy đọc lại, sửa, rồi ghi lawAsOf mới:`,
    ...affected.flatMap(({ file, title, impacts }) => [
      `  ${file}: ${title}`,
      ...impacts.map(({ document, event }) => {
        const found = documents.find(({ id }) => id === document);
        const name = found === undefined ? document : documentName(found);
        return `    ${name} ${eventKinds[event.kind]} từ ngày ${formatDate(event.date)}`;
      }),
    ]),
  ];
}

const overdueKinds = { law: 'đối chiếu pháp luật', review: 'thẩm định' } as const;

function overdueLines({ overdue }: Freshness): string[] {
  if (overdue.length === 0) {
    return [`Không có văn bản nào quá ${monthsUntilDue} tháng từ lần đối chiếu hoặc thẩm định.`];
  }
  return [
    `${overdue.length} lần đối chiếu hoặc thẩm định đã quá ${monthsUntilDue} tháng. Hãy đọc lại và ghi ngày mới:`,
    ...overdue.map(
      ({ file, title, what, last, due }) =>
        `  ${file}: ${title} (${overdueKinds[what]} ngày ${formatDate(last)}, phải xem lại từ ngày ${formatDate(due)})`,
    ),
  ];
}
