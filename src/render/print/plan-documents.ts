import { createHash } from 'node:crypto';
import { formatDate } from '../../language/dates.ts';
import { fixedAddresses, planAddress } from '../../library/addresses.ts';
import { documentName, fullDocumentName } from '../../library/document-names.ts';
import { absoluteAddress } from '../../library/environment.ts';
import type { LegalDocument, Library, PlanPart } from '../../library/library.ts';
import { textOf, textWithoutMarks } from '../../tree/text.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';
import type { PrintDocument, PrintNotice } from './document.ts';

/** The whole plan, its parts one after the other. */
export function planDocument(library: Library): PrintDocument {
  const tree: ContentTree = {
    type: 'root',
    children: library.parts.flatMap(({ tree: { children } }) => children),
  };
  const { name, subject } = describePlan(library);
  return withEdition(library, {
    id: 'ke-hoach',
    title: name,
    ...(subject === undefined ? {} : { subtitle: subject }),
    shortTitle: name,
    tree,
    ...addressed(fixedAddresses.plan),
    ...sharedFields(library),
  });
}

/** One part of the plan as an excerpt. */
export function partDocument(library: Library, part: PlanPart): PrintDocument {
  const { fullName } = describePlan(library);
  return withEdition(library, {
    id: `ke-hoach/${part.id}`,
    title: part.title,
    shortTitle: part.title,
    ...(part.id === library.parts[0]?.id ? {} : { source: `Trích ${fullName}` }),
    tree: part.tree,
    ...addressed(planAddress(part.id)),
    ...sharedFields(library),
  });
}

function sharedFields(library: Library) {
  const { site } = library;
  const { fullName, decision } = describePlan(library);
  return {
    lang: 'vi' as const,
    site: { name: site.name, tagline: site.tagline, place: site.place },
    notes: Object.fromEntries(
      [...library.notesByPlace].map(([id, notes]) => [id, notes.map(({ text }) => text)]),
    ),
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

function addressed(page: string): Pick<PrintDocument, 'address' | 'base'> {
  const address = absoluteAddress(page);
  const base = absoluteAddress('/');
  return address === undefined || base === undefined ? {} : { address, base };
}

/** How the plan names itself: by the decision that its trích yếu cites, and by its subject. */
function describePlan(library: Library): {
  name: string;
  fullName: string;
  subject: string | undefined;
  decision: LegalDocument | undefined;
} {
  const subject = library.parts
    .flatMap(({ tree }) => [...walk(tree)].map(({ node }) => node))
    .find((node) => node.type === 'component' && node.name === 'Subject');
  const cited = subject === undefined ? undefined : firstCitation(subject);
  const decision = library.documents.find(({ id }) => id === cited);
  const prefix = 'Kế hoạch ban hành kèm theo';
  return {
    name: decision === undefined ? 'Kế hoạch' : `${prefix} ${documentName(decision)}`,
    fullName: decision === undefined ? 'Kế hoạch' : `${prefix} ${fullDocumentName(decision)}`,
    subject: subject === undefined ? undefined : subjectLine(subject),
    decision,
  };
}

function firstCitation(node: TreeNode): string | undefined {
  for (const { node: inner } of walk(node)) {
    if (inner.type === 'component' && inner.name === 'Cite') return inner.attributes.document;
  }
  return undefined;
}

function subjectLine(subject: TreeNode): string | undefined {
  const first = 'children' in subject ? subject.children[0] : undefined;
  return first === undefined ? undefined : textWithoutMarks(first);
}

/** Names the edition by the content alone, so that where the site is served does not change it. */
function withEdition(library: Library, document: Omit<PrintDocument, 'edition'>): PrintDocument {
  const { title, tree, notes, notice, about } = document;
  const content = JSON.stringify([title, textOf(tree), notes, notice, about]);
  return {
    ...document,
    edition: {
      hash: createHash('sha256').update(content).digest('hex').slice(0, 8),
      date: formatDate(library.site.updated),
      isoDate: library.site.updated,
    },
  };
}
