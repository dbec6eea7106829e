import type { MaterialKindName } from '../../schema/material.ts';
import type { Audience, Library } from '../library.ts';
import type { Material } from '../training.ts';
import { pathTree, roleTree } from '../trees/role-tree.ts';
import type { CollectedPart, Collection } from './collection.ts';
import { creditsPart, joinParts } from './collection.ts';
import { isPrinted, leftOutOf, materialText } from './collected-materials.ts';

/** The parts of a kit that hold materials, in order, and how many of each kind one person carries. */
const shelves: readonly {
  id: string;
  title: string;
  intro: string;
  limits: Partial<Record<MaterialKindName, number>>;
}[] = [
  {
    id: 'tinh-huong',
    title: 'Tình huống',
    intro: 'Mỗi tình huống: chuyện xảy ra, tập quán, luật, các bước, lời nên nói.',
    limits: { situation: 8 },
  },
  {
    id: 'to-gap',
    title: 'Tờ gấp',
    intro: 'Chữ của tờ gấp, để xem trước và đọc cho người khác nghe. Bản gập ba để phát in riêng.',
    limits: { leaflet: 6 },
  },
  {
    id: 'bieu-mau',
    title: 'Biểu mẫu',
    intro: 'Mỗi mẫu bắt đầu ở một trang riêng để photo. Cách dùng in ở trang sau, không cần photo.',
    limits: { form: 8 },
  },
  {
    id: 'bai-doc',
    title: 'Bài để đọc thành tiếng',
    intro: 'Mỗi dòng một hơi. Số, ngày và mã văn bản viết thành chữ; chữ nhỏ ở trên là cách viết.',
    limits: { broadcast: 3, play: 1 },
  },
  {
    id: 'doc-them',
    title: 'Hỏi – đáp, câu chuyện, đề cương',
    intro: 'Để đọc trước và kể lại theo lời của mình.',
    limits: { 'questions-answers': 2, story: 2, outline: 1 },
  },
];

/** Fewer texts than this are read on the page itself. */
const leastTexts = 2;

/** Whether a role has enough to carry for a kit of its own. */
export function hasKit({ curricula, materials }: Audience): boolean {
  return materials.some(isPrinted) && curricula.length + materials.length >= leastTexts;
}

/** What a role needs in hand: who it is, what it can learn, what it hands out, fills in and says. */
export function roleKit(library: Library, audience: Audience): Collection {
  const materials = byNeed(audience);
  const chosen = shelves.map(({ id, title, intro, limits }) => ({
    id,
    title,
    intro,
    materials: Object.entries(limits).flatMap(([kind, limit]) =>
      materials.filter((material) => material.kind === kind).slice(0, limit),
    ),
  }));
  const parts: CollectedPart[] = [
    {
      id: 'vai-tro',
      title: 'Vai trò này',
      texts: [{ id: 'ho-so', addresses: [], setting: 'text', tree: roleTree(library, audience) }],
    },
    ...(audience.curricula.length === 0 ? [] : [path(audience)]),
    ...chosen.map(({ materials: own, ...shelf }) => ({
      ...shelf,
      texts: own.map((material) => materialText(material)),
    })),
  ];
  const printed = new Set(chosen.flatMap(({ materials: own }) => own));
  return {
    parts: joinParts([...parts, creditsPart(parts)]),
    leftOut: materials.filter((material) => !printed.has(material)).map(leftOutOf),
  };
}

function path({ curricula }: Audience): CollectedPart {
  return {
    id: 'lo-trinh',
    title: 'Lộ trình học',
    texts: [{ id: 'cac-chuong-trinh', addresses: [], setting: 'text', tree: pathTree(curricula) }],
  };
}

/**
 * The materials of a role, those first that most lessons and assessments of its own curricula use;
 * among equals those for the fewest other roles, then by title.
 */
function byNeed({ curricula, materials }: Audience): Material[] {
  const own = new Set(curricula.map(({ id }) => id));
  const uses = ({ usedIn, assesses }: Material): number =>
    usedIn.filter(({ curriculum }) => own.has(curriculum.id)).length +
    assesses.filter(({ id }) => own.has(id)).length;
  return materials.toSorted((a, b) => uses(b) - uses(a) || a.audiences.length - b.audiences.length);
}
