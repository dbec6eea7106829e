import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isAllStrong } from './inline.ts';
import { isCapitals, readMark } from './marks.ts';

/** The names of kinds of official documents, as a line of their own in capitals. */
const documentKinds =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ|TỜ TRÌNH|BÁO CÁO|HƯỚNG DẪN|ĐỀ ÁN|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|THÔNG BÁO|CÔNG VĂN|BIÊN BẢN|LUẬT|PHÁP LỆNH)$/u;

export interface FoundTitle {
  readonly title: string;
  /** How it was found, as the editor reads it. */
  readonly how: string;
  /** The blocks that a title page holds and the body need not repeat. */
  readonly taken: readonly RootContent[];
}

/** The name of a document that has none in Word's Title style. */
export function findTitle(root: Root): FoundTitle | undefined {
  const start = root.children.slice(0, 12);
  const kindAt = start.findIndex((node) => isLine(node) && documentKinds.test(wordsOf(node)));
  if (kindAt >= 0) {
    const subject = root.children
      .slice(kindAt + 1, kindAt + 3)
      .filter((node) => isLine(node) && readMark(wordsOf(node)) === undefined && !/^\(/.test(wordsOf(node)))
      .slice(0, 1)
      .map(wordsOf);
    const kind = wordsOf(start[kindAt]);
    const title = [sentenceCase(kind), ...subject.map(lowerFirst)].join(' ');
    return { title, how: 'từ tên loại văn bản và trích yếu', taken: [] };
  }
  const first = root.children[0];
  if (first?.type !== 'paragraph' || readMark(wordsOf(first)) !== undefined) return undefined;
  const words = wordsOf(first);
  const isTitle = words.length <= 120 && !/[.;,]$/u.test(words) && (isAllStrong(first.children) || isCapitals(words));
  if (!isTitle || root.children.length < 2) return undefined;
  const title = isCapitals(words) ? sentenceCase(words) : words;
  return { title, how: 'từ dòng đầu in đậm', taken: [first] };
}

function isLine(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'heading';
}

function wordsOf(node: RootContent | undefined): string {
  return node === undefined ? '' : toString(node).replace(/\s+/gu, ' ').trim();
}

function sentenceCase(words: string): string {
  return words.slice(0, 1) + words.slice(1).toLowerCase();
}

function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
