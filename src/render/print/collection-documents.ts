import { formatDate } from '../../language/dates.ts';
import { audienceAddress } from '../../library/addresses.ts';
import { guideTree, provenancesOf } from '../../library/collections/collection.ts';
import type { Collection, Provenance } from '../../library/collections/collection.ts';
import { curriculumCollection } from '../../library/collections/curriculum-collection.ts';
import { roleKit } from '../../library/collections/role-kit.ts';
import type { Audience, Library } from '../../library/library.ts';
import type { Curriculum } from '../../library/training.ts';
import type { PrintDocument, PrintedPart } from './document.ts';
import { addressed, editionOf } from '../../library/copies/imprint.ts';
import { impactLines } from '../../library/copies/text-documents.ts';

/** All that it takes to teach a curriculum, as one book. */
export function curriculumCollectionDocument(
  library: Library,
  curriculum: Curriculum,
): PrintDocument {
  return collectionDocument(library, curriculumCollection(library, curriculum), {
    id: `${curriculum.id}/tron-bo`,
    title: curriculum.title,
    subtitle: curriculum.summary,
    source: 'Trọn bộ cho giảng viên: giáo án, tờ phát, câu hỏi, đáp án',
    address: curriculum.address,
    usage: [
      'Đọc phần Chương trình trước, rồi giáo án của bài sắp dạy. Số phút ở lề trái cho biết đang ở đâu trong buổi.',
      'Tờ phát, biểu mẫu và đề kiểm tra đứng ở trang riêng: photo đúng những trang cần, theo số trang ở Mục lục.',
      'Đáp án nằm ở cuối. Gỡ ra hoặc giữ riêng khi chuyền tay bộ này.',
      'In hai mặt trên giấy A4 cho đỡ giấy.',
    ],
  });
}

/** What a role needs in hand, as one book. */
export function roleKitDocument(library: Library, audience: Audience): PrintDocument {
  return collectionDocument(library, roleKit(library, audience), {
    id: `vai-tro/${audience.id}/bo-cam-tay`,
    title: audience.name,
    subtitle: audience.summary,
    source: 'Bộ cầm tay',
    address: audienceAddress(audience.id),
    usage: [
      'Mỗi bài bắt đầu ở một trang riêng: có thể in, photo hoặc gỡ ra từng bài, theo số trang ở Mục lục.',
      'Mỗi loại chỉ chọn số bài vừa tay, ưu tiên bài mà các lớp của vai trò này dùng. Bài khác có tên ở dưới.',
      'In hai mặt trên giấy A4 cho đỡ giấy.',
    ],
  });
}

function collectionDocument(
  library: Library,
  { parts, leftOut }: Collection,
  named: {
    id: string;
    title: string;
    subtitle: string;
    source: string;
    address: string;
    usage: readonly string[];
  },
): PrintDocument {
  const { site, methods } = library;
  const { id, title, subtitle, source, address, usage } = named;
  const provenances = provenancesOf(parts);
  const drafts = provenances.filter(({ standing }) => standing.state !== 'reviewed');
  const printed = parts.map(toPrinted);
  const tree = guideTree(usage, leftOut);
  const about = [
    ...(drafts.length === 0
      ? []
      : [
          `Bản thảo: ${countOf(drafts.length, provenances.length)} bài của bộ này chưa có người thẩm định ký tên. Phần cuối, “Ai soạn, ai thẩm định”, ghi rõ từng bài. Hãy đối chiếu trước khi dùng.`,
        ]),
    ...new Set(provenances.flatMap(({ standing }) => impactLines(library, standing))),
  ];
  return {
    lang: 'vi',
    id,
    title,
    subtitle,
    source,
    shortTitle: title,
    site: { name: site.name, tagline: site.tagline, place: site.place },
    tree,
    parts: printed,
    headingNotes: {},
    methods: Object.fromEntries(methods.map((method) => [method.id, method.title])),
    about,
    credits: creditsOf(provenances, drafts.length),
    ...addressed(address),
    edition: editionOf(library, [title, subtitle, tree, about, printed]),
    licence: site.licence,
    review: drafts.length === 0 ? 'reviewed' : 'draft',
  };
}

function countOf(some: number, all: number): string {
  return some === all ? `cả ${all}` : `${some} trong ${all}`;
}

function creditsOf(provenances: readonly Provenance[], drafts: number): PrintDocument['credits'] {
  const authors = new Set(provenances.flatMap((provenance) => provenance.authors));
  const dates = provenances.flatMap(({ lawAsOf }) => lawAsOf ?? []).sort();
  const [earliest] = dates;
  return [
    ['Biên soạn', [...authors].join(', ')],
    ['Thẩm định', drafts === 0 ? 'Mọi bài đã thẩm định' : 'Có bài chưa thẩm định'],
    ...(earliest === undefined
      ? []
      : [['Đối chiếu pháp luật', `bài sớm nhất ngày ${formatDate(earliest)}`] as const]),
  ];
}

function toPrinted({ texts, ...part }: Collection['parts'][number]): PrintedPart {
  return {
    ...part,
    texts: texts.map(({ addresses: _, provenance: __, ...text }) => text),
  };
}
