import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';
import type { Layout, PrintDocument } from './document.ts';
import type { Fonts } from './fonts.ts';
import { describeLetter, letterFinder } from './letters.ts';

/** What keeps a document from being printed well, a Vietnamese sentence each; found before it is set. */
export function documentProblems(
  document: PrintDocument,
  layout: Layout,
  fonts: Pick<Fonts, 'canSet'>,
): string[] {
  return [
    ...treesOf(document).flatMap(missingAlternatives),
    ...missingLetters(document, (letter) => fonts.canSet(letter, layout)),
  ];
}

/** Every tree that a document sets. */
export function treesOf({ tree, attachments = [], parts = [] }: PrintDocument): ContentTree[] {
  return [{ tree }, ...attachments, ...parts.flatMap(({ texts }) => texts)].map(
    (printed) => printed.tree,
  );
}

function missingAlternatives(tree: ContentTree): string[] {
  return placedNodes(tree).flatMap(({ node, place }) =>
    (node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === ''
      ? [
          `Hình ở ${place} không có lời mô tả cho người không nhìn thấy. Hãy viết ![mô tả hình](tệp hình).`,
        ]
      : [],
  );
}

function missingLetters(document: PrintDocument, canSet: (letter: string) => boolean): string[] {
  const unknownIn = letterFinder(canSet);
  return printedTexts(document).flatMap(({ text, place }) =>
    unknownIn(text).map((letter) => describeLetter(letter, text, place)),
  );
}

/** Every text that reaches the paper, with the place an editor knows it by. */
function printedTexts(document: PrintDocument): { text: string; place: string }[] {
  const {
    tree: _tree,
    headingNotes,
    attachments = [],
    parts = [],
    id: _,
    lang: __,
    edition: ___,
    address: ____,
    base: _____,
    ...front
  } = document;
  return [
    ...treesOf(document).flatMap((printed) =>
      placedNodes(printed).flatMap(({ node, place }) =>
        textsOf(node).map((text) => ({ text, place })),
      ),
    ),
    ...Object.entries(headingNotes).flatMap(([id, texts]) =>
      texts.map((text) => ({ text, place: `ghi chú của “${id}”` })),
    ),
    ...stringsOf([
      front,
      attachments.map(({ tree: _own, ...attachment }) => attachment),
      parts.map(({ texts, ...part }) => [part, texts.map(({ tree: _own, ...text }) => text)]),
    ]).map((text) => ({ text, place: 'phần giới thiệu của bản in' })),
  ];
}

function textsOf(node: TreeNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.value, ...stringsOf(node.data?.spoken)];
    case 'code':
    case 'inlineCode':
      return [node.value];
    case 'component':
      return stringsOf(node.attributes);
    default:
      return [];
  }
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function placedNodes(tree: ContentTree): { node: TreeNode; place: string }[] {
  let last: string | undefined;
  return [...walk(tree)].map(({ node, ancestors }) => {
    const id = [...ancestors, node].findLast(({ data }) => data?.id !== undefined)?.data?.id;
    last = id ?? last;
    return { node, place: last === undefined ? 'đầu bài' : `“${last}”` };
  });
}
