import { formatDate } from '../../language/dates.ts';
import { addressed, editionOf } from '../../library/copies/imprint.ts';
import { fixedAddresses, planAddress } from '../../library/addresses.ts';
import type { Library, PlanPart } from '../../library/library.ts';
import type { ContentTree } from '../../tree/types.ts';
import { describePlan } from '../../library/describe-plan.ts';
import type { PrintDocument, PrintNotice } from './document.ts';
import { placeNotes } from './place-notes.ts';

/** The whole plan, its parts one after the other; with the editor's notes as footnotes, or bare. */
export function planDocument(library: Library, { hasNotes }: { hasNotes: boolean }): PrintDocument {
  const tree: ContentTree = {
    type: 'root',
    children: library.parts.flatMap(({ tree: { children } }) => children),
  };
  const noted = placeNotes(tree, library.notesByPlace);
  const { name, subject } = describePlan(library);
  const shared = sharedFields(library);
  return {
    ...shared,
    id: 'ke-hoach',
    title: name,
    ...(subject === undefined ? {} : { subtitle: subject }),
    shortTitle: name,
    ...(hasNotes ? noted : { tree, headingNotes: {} }),
    ...addressed(fixedAddresses.plan),
    // One edition for both: it is the same content, shown with more or less of ours.
    edition: editionOf(library, [
      name,
      noted.tree,
      noted.headingNotes,
      shared.notice,
      shared.about,
    ]),
  };
}

/** One part of the plan as an excerpt, without notes. */
export function partDocument(library: Library, part: PlanPart): PrintDocument {
  const { fullName } = describePlan(library);
  const shared = sharedFields(library);
  return {
    ...shared,
    id: `ke-hoach/${part.id}`,
    title: part.title,
    shortTitle: part.title,
    ...(part.id === library.parts[0]?.id ? {} : { source: `Trích ${fullName}` }),
    tree: part.tree,
    headingNotes: {},
    ...addressed(planAddress(part.id)),
    edition: editionOf(library, [part.title, part.tree, shared.notice]),
  };
}

function sharedFields(library: Library) {
  const { site } = library;
  const { fullName, decision } = describePlan(library);
  return {
    lang: 'vi' as const,
    site: { name: site.name, tagline: site.tagline, place: site.place },
    notice: printNotice(library),
    about: [
      `Đây là toàn văn ${fullName}, chép lại đúng từng chữ của bản gốc, kể cả những chỗ in lỗi và cách đánh số.`,
      `Lời của ${site.name} chỉ có ở bìa, ở trang này, ở chú thích cuối trang và ở trang cuối. Khi cần viện dẫn, hãy đối chiếu với bản chính.`,
    ],
    credits: [
      ...(decision === undefined ? [] : [['Ban hành', decision.issuer] as const]),
      ['Chép lại, chú thích', site.publisher ?? site.name] as const,
      ['Thẩm định', 'Bản thảo, chưa thẩm định'] as const,
      [
        'Pháp luật',
        'Văn bản lịch sử, giữ nguyên như khi ban hành; không cập nhật theo pháp luật hiện hành',
      ] as const,
    ],
    transcription: `Bản chép lại của ${site.name}, không phải bản chính.`,
    licence: `Văn bản hành chính không thuộc phạm vi bảo hộ quyền tác giả; phần do ${site.name} viết: ${site.licence}`,
    review: 'draft' as const,
  };
}

function printNotice({ site: { notice } }: Library): PrintNotice {
  return {
    label: notice.label,
    summary: notice.summary,
    statements: notice.statements.map(({ date, text, source }) => ({
      date: formatDate(date),
      text,
      source: `${source.title}, đối chiếu ngày ${formatDate(source.checkedOn)}`,
    })),
  };
}
