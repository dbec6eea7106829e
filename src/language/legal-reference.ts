import { tokensOf } from './tokens.ts';

/** What a reader asks of a legal document: "khoản 2 điều 9 luật hòa giải ở cơ sở". */
export interface LegalReference {
  /** Folded, whole or the beginning of one: "1736", "14/2012", "1736/qd-ubnd". */
  number?: string;
  year?: string;
  /** "9", "9.2", "9.2.a". */
  provision?: string;
  /** The other words, folded: "luat hoa giai o co so". */
  words: string[];
}

/** Words that a document is not told by. */
const idle = new Set(['so', 'cua', 'trong', 'theo', 'tai', 'nam', 'ngay', 'la', 'noi', 'gi', 've']);
const kindWords = new Set(
  'luat bo hien phap lenh nghi quyet dinh thong tu lien tich chi thi ket luan ke hoach chinh phu'.split(
    ' ',
  ),
);
const firstKindWords = new Set([
  'luat',
  'bo',
  'hien',
  'phap',
  'nghi',
  'quyet',
  'thong',
  'chi',
  'ket',
]);

/** The reference that a query makes, if it may be one: with a number, an article or a kind. */
export function parseLegalReference(query: string): LegalReference | undefined {
  const tokens = tokensOf(query).map(({ folded, parts }) => ({
    folded,
    isCode: parts !== undefined,
  }));
  const taken: Record<string, string> = {};
  const words: string[] = [];
  const reference: LegalReference = { words };
  for (let place = 0; place < tokens.length; place += 1) {
    const { folded = '', isCode = false } = tokens[place] ?? {};
    const next = tokens[place + 1]?.folded ?? '';
    if (isProvision(folded, next)) {
      taken[folded] = next;
      place += 1;
    } else if (isCode || (/^\d+$/.test(folded) && !/^(?:19|20)\d\d$/.test(folded))) {
      reference.number ??= folded;
    } else if (/^(?:19|20)\d\d$/.test(folded)) {
      reference.year ??= folded;
    } else {
      words.push(folded);
    }
  }
  const { dieu, khoan, diem } = taken;
  if (dieu !== undefined)
    reference.provision = [dieu, khoan, khoan === undefined ? undefined : diem]
      .filter((part) => part !== undefined)
      .join('.');
  const isAsked =
    reference.number !== undefined || dieu !== undefined || firstKindWords.has(words[0] ?? '');
  return isAsked ? reference : undefined;
}

/** Whether a word of a reference says which document is meant. */
export function isTelling(word: string): boolean {
  return !idle.has(word);
}

/** Whether a word names a kind of document, which a number already tells. */
export function isKindWord(word: string): boolean {
  return kindWords.has(word);
}

/** The provision that "khoản 1 Điều 9" names: "9.1". */
export function provisionKey(at: string): string | undefined {
  return parseLegalReference(at)?.provision;
}

function isProvision(word: string, next: string): boolean {
  if (word === 'dieu' || word === 'khoan') return /^\d+[a-z]?$/.test(next);
  return word === 'diem' && /^[a-z]$/.test(next);
}
