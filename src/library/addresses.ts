import { outlineOf } from '../tree/outline.ts';
import { blocksOf } from '../tree/blocks.ts';
import type { AnyEntry } from './entries.ts';

/** Addresses that every library has, whatever its content. */
export const fixedAddresses = {
  home: '/',
  plan: '/ke-hoach/',
  timeline: '/ke-hoach/dong-thoi-gian/',
  duties: '/ke-hoach/nhiem-vu/',
  agencies: '/co-quan/',
  audiences: '/vai-tro/',
  documents: '/van-ban/',
  impact: '/van-ban/anh-huong/',
  coverage: '/ke-hoach/bao-phu/',
  curricula: '/chuong-trinh/',
  methods: '/phuong-phap/',
  materials: '/tai-lieu/',
  questions: '/ngan-hang-cau-hoi/',
  glossary: '/thuat-ngu/',
  languages: '/tieng-dan-toc/',
  planner: '/soan-buoi/',
  health: '/suc-khoe/',
  copies: '/ban-in/',
  search: '/tim-kiem/',
  siteMap: '/so-do-trang/',
  about: '/gioi-thieu/',
  accessibility: '/tiep-can/',
  deployment: '/trien-khai/',
  guide: '/bien-soan/',
  guideWord: '/bien-soan/tu-word/',
  guideNew: '/bien-soan/tao-tep/',
  guideFields: '/bien-soan/truong/',
  guideComponents: '/bien-soan/thanh-phan/',
  guideStyle: '/bien-soan/van-phong/',
  guideCitations: '/bien-soan/trich-dan/',
  guideTranslations: '/bien-soan/ban-dich/',
  guideProposals: '/bien-soan/gui-de-nghi/',
  guideProblems: '/bien-soan/loi/',
} as const;

export const planAddress = (part: string): string => `${fixedAddresses.plan}${part}/`;
export const agencyAddress = (id: string): string => `${fixedAddresses.agencies}${id}/`;
export const audienceAddress = (id: string): string => `${fixedAddresses.audiences}${id}/`;
export const documentAddress = (id: string): string => `${fixedAddresses.documents}${id}/`;

export const curriculumAddress = (id: string): string => `${fixedAddresses.curricula}${id}/`;
/** A lesson's id is "<curriculum>/<lesson>". */
export const lessonAddress = (id: string): string => `${fixedAddresses.curricula}${id}/`;
export const trainerAddress = (id: string): string => `${lessonAddress(id)}giang-vien/`;
export const methodAddress = (id: string): string => `${fixedAddresses.methods}${id}/`;
export const materialAddress = (id: string): string => `${fixedAddresses.materials}${id}/`;
/** An edition's id is "<material>/<language>". */
export const editionAddress = (id: string): string => `${fixedAddresses.materials}${id}/`;
export const questionsAddress = (curriculum: string): string =>
  `${fixedAddresses.questions}${curriculum}/`;
export const termAddress = (id: string): string => `${fixedAddresses.glossary}#${id}`;
export const languageAddress = (id: string): string => `${fixedAddresses.languages}${id}/`;
export const kitAddress = (language: string, material: string): string =>
  `${languageAddress(language)}${material}/`;

/** The Universal Declaration of Human Rights: in Vietnamese, or beside another language. */
export const declarationAddress = (language?: string): string =>
  materialAddress('tuyen-ngon-nhan-quyen') + (language === undefined ? '' : `${language}/`);

/** Where a printed copy is checked: the address that its QR code leads to, below the root. */
export function copyCheckAddress({ id, edition }: CheckedCopy): string {
  const query = `b=${edition.hash}&n=${edition.isoDate}`;
  return `${fixedAddresses.copies}?${query}#${copyAnchor(id)}`;
}

interface CheckedCopy {
  id: string;
  edition: { hash: string; isoDate: string };
}

export function copyAnchor(id: string): string {
  return id.replaceAll('/', '--');
}

/** The PDF of a page: `layout` names any but its first layout. */
export function pdfAddress(address: string, layout?: string): string {
  return address.replace(/\/$/, layout === undefined ? '.pdf' : `.${layout}.pdf`);
}

/** The Word file of a page. */
export function wordAddress(address: string): string {
  return address.replace(/\/$/, '.docx');
}

/** Where an entry is read, if it has a place of its own. */
export function addressOfEntry(entry: Pick<AnyEntry, 'collection' | 'id'>): string | undefined {
  switch (entry.collection) {
    case 'plan':
      return planAddress(entry.id);
    case 'agencies':
      return agencyAddress(entry.id);
    case 'audiences':
      return audienceAddress(entry.id);
    case 'legal-documents':
      return documentAddress(entry.id);
    case 'curricula':
      return curriculumAddress(entry.id);
    case 'lessons':
      return lessonAddress(entry.id);
    case 'methods':
      return methodAddress(entry.id);
    case 'materials':
      return materialAddress(entry.id);
    case 'editions':
      return editionAddress(entry.id);
    case 'languages':
      return languageAddress(entry.id);
    default:
      return undefined;
  }
}

/** Every address that content may link to, with its anchors where they come from a tree. */
export function libraryAddresses(
  entries: readonly AnyEntry[],
): Map<string, ReadonlySet<string> | 'any'> {
  const addresses = new Map<string, ReadonlySet<string> | 'any'>(
    Object.values(fixedAddresses).map((address) => [address, 'any']),
  );
  for (const entry of entries) {
    const address = addressOfEntry(entry);
    if (address === undefined) continue;
    addresses.set(
      address,
      entry.tree === undefined
        ? 'any'
        : new Set([...outlineOf(entry.tree), ...blocksOf(entry.tree)].map(({ id }) => id)),
    );
  }
  return addresses;
}
