import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { flowComponent } from './flow-component.ts';
import { isAllStrong, mergeInline, withoutStrong } from './inline.ts';
import { isLetterhead } from './letterhead.ts';
import { isCapitals, readMark } from './marks.ts';

/** The names of kinds of official documents, as a line of their own in capitals. */
const documentKinds =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ|TỜ TRÌNH|BÁO CÁO|HƯỚNG DẪN|ĐỀ ÁN|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|THÔNG BÁO|CÔNG VĂN|BIÊN BẢN|LUẬT|PHÁP LỆNH)$/u;

export interface FoundTitle {
  readonly title: string;
  /** How it was found, as the editor reads it. */
  readonly how: string;
  /** The document without the lines that only repeat the title. */
  readonly body: Root;
}

/** The name of a document that has none in Word's Title style. */
export function findTitle(root: Root): FoundTitle | undefined {
  const at = root.children.slice(0, 12).findIndex((node) => documentKinds.test(wordsOf(node)));
  return at < 0 ? titleOfFirstLine(root) : titleOfOfficialDocument(root, at);
}

/** “KẾ HOẠCH” on a line, what it is about in bold below: the latter is its Subject. */
function titleOfOfficialDocument({ children }: Root, at: number): FoundTitle | undefined {
  const below = children.slice(at + 1);
  const end = below.findIndex((node) => !isSubjectLine(node));
  const lines = below.slice(0, end < 0 ? 0 : end).filter((node) => node.type === 'paragraph');
  const about = lines.filter((node) => !/^\(/.test(wordsOf(node))).map(wordsOf);
  // “Kế hoạch” alone names nothing.
  if (about.length === 0) return undefined;
  const subject = lines.map((line) => ({
    ...line,
    children: mergeInline(withoutStrong(line.children)),
  }));
  return {
    title: [sentenceCase(wordsOf(children[at])), lowerFirst(about.join(' '))].join(' ').trim(),
    how: 'từ tên loại văn bản và trích yếu',
    body: {
      type: 'root',
      children: [
        ...children.slice(0, at + 1),
        flowComponent('Subject', {}, subject),
        ...below.slice(lines.length),
      ],
    },
  };
}

function isSubjectLine(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const words = wordsOf(node);
  return isAllStrong(node.children) ? readMark(words) === undefined : /^\(.*\)$/u.test(words);
}

function titleOfFirstLine(root: Root): FoundTitle | undefined {
  const [first, ...others] = root.children;
  if (first?.type !== 'paragraph' || others.length === 0) return undefined;
  const words = wordsOf(first);
  if (isLetterhead(words)) return undefined;
  const isShort = words.length <= 120 && !/[.;,:]$/u.test(words) && readMark(words) === undefined;
  if (!isShort || !(isAllStrong(first.children) || isCapitals(words))) return undefined;
  return {
    title: isCapitals(words) ? sentenceCase(words) : words,
    how: 'từ dòng đầu in đậm',
    body: { type: 'root', children: others },
  };
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
