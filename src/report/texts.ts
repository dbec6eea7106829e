import {
  addressOfEntry,
  fixedAddresses,
  questionsAddress,
  trainerAddress,
} from '../library/addresses.ts';
import { documentName } from '../library/document-names.ts';
import type { AnyEntry } from '../library/entries.ts';
import { agencyHref, audienceHref } from '../library/pages.ts';
import { collections } from '../schema/collections.ts';
import type { CollectionName } from '../schema/collections.ts';
import { fieldLines } from './field-lines.ts';
import type { Snapshot } from './snapshot.ts';
import { treeLines } from './tree-lines.ts';
import type { Line } from './tree-lines.ts';

/** A file of content as a report speaks of it. */
export interface ReportedText {
  file: string;
  kind: string;
  title: string;
  /** Where it is read; the first is its own page. */
  addresses: string[];
  fields: Line[];
  body: Line[];
  hasBody: boolean;
  /** All that the file says, marks such as bold included, but not how it is written down. */
  whole: string;
}

const kinds = {
  site: 'Tên và giới thiệu thư viện',
  topics: 'Danh sách chủ đề',
  plan: 'Toàn văn kế hoạch',
  notes: 'Ghi chú vào kế hoạch',
  obligations: 'Nhiệm vụ của kế hoạch',
  phases: 'Giai đoạn của kế hoạch',
  agencies: 'Cơ quan',
  audiences: 'Đối tượng',
  'legal-documents': 'Văn bản pháp luật',
  redirects: 'Địa chỉ đã chuyển',
  curricula: 'Chương trình',
  lessons: 'Bài học',
  methods: 'Phương pháp',
  materials: 'Tài liệu',
  editions: 'Bản dịch',
  questions: 'Câu hỏi',
  terms: 'Thuật ngữ',
  languages: 'Tiếng dân tộc',
  abbreviations: 'Chữ viết tắt để tìm',
  synonyms: 'Từ đồng nghĩa để tìm',
} as const satisfies Record<CollectionName, string>;

/** The files of a snapshot, by path. */
export function textsOf(snapshot: Snapshot): Map<string, ReportedText> {
  const texts = new Map<string, ReportedText>();
  for (const [file, entries] of Map.groupBy(snapshot.entries, (entry) => entry.file)) {
    const [first] = entries;
    if (first === undefined) continue;
    const isList = collections[first.collection].layout === 'list';
    texts.set(file, {
      file,
      kind: kinds[first.collection],
      title: isList ? '' : titleOf(first),
      addresses: addressesOf(first, snapshot),
      fields: isList
        ? entries.flatMap(({ id, data }) => fieldLines(data, id))
        : fieldLines(first.data),
      body: entries.flatMap(({ tree }) => (tree === undefined ? [] : treeLines(tree))),
      hasBody: first.tree !== undefined,
      whole: JSON.stringify(
        entries.map(({ data, tree }) => [data, tree]),
        (key, value: unknown) => (key === 'position' ? undefined : value),
      ),
    });
  }
  return texts;
}

function titleOf(entry: AnyEntry): string {
  if (entry.collection === 'legal-documents') return documentName(entry.data);
  const { title, name } = entry.data as { title?: string; name?: string };
  return title ?? name ?? entry.id;
}

const shared: Partial<Record<CollectionName, string>> = {
  site: fixedAddresses.home,
  notes: fixedAddresses.plan,
  obligations: fixedAddresses.duties,
  phases: fixedAddresses.timeline,
  terms: fixedAddresses.glossary,
};

function addressesOf(entry: AnyEntry, { library }: Snapshot): string[] {
  const { collection, id, file } = entry;
  if (collection === 'questions') return [questionsAddress(file.replace(/^.*\/|\.yaml$/g, ''))];
  if (collection === 'lessons') return [addressOfEntry(entry) ?? '', trainerAddress(id)];
  const agency = collection === 'agencies' && library?.agencies.find((own) => own.id === id);
  if (agency) return [agencyHref(agency)];
  const audience = collection === 'audiences' && library?.audiences.find((own) => own.id === id);
  if (audience) return [audienceHref(audience)];
  const address = shared[collection] ?? addressOfEntry(entry);
  return address === undefined ? [] : [address];
}
