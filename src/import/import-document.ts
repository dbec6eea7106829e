import type { Root } from 'mdast';
import { sortDoubts } from './doubts.ts';
import type { Doubt, DoubtKind } from './doubts.ts';
import { cleanText } from './clean-text.ts';
import type { Place } from './doubt-list.ts';
import { frontMatter } from './front-matter.ts';
import type { KnownFields } from './front-matter.ts';
import { openPackage } from './open-package.ts';
import { prepare } from './prepare.ts';
import { ImportRefusal } from './refusal.ts';
import { structure } from './structure.ts';
import { findTitle } from './title.ts';
import { toMarkdown } from './to-markdown.ts';
import type { Doubting, ImportedImage } from './to-markdown.ts';
import { linkAddresses } from './web-addresses.ts';
import { writeMdx } from './write-mdx.ts';

export interface ImportedDocument {
  /** The whole MDX file, fields included. */
  readonly mdx: string;
  readonly title: string | undefined;
  /** To be written below the folder of the text, as the text names them. */
  readonly images: readonly ImportedImage[];
  readonly doubts: readonly Doubt[];
}

/** The folder of pictures beside the text. */
export const imageFolder = 'hinh';

/** Makes MDX of a Word file; throws an `ImportRefusal` for one that is unsound or hostile. */
export async function importDocument(
  bytes: Uint8Array,
  given: Partial<KnownFields> = {},
): Promise<ImportedDocument> {
  const prepared = prepare(openPackage(bytes));
  const noted: Noted[] = [];
  const doubt: Doubting = (kind, found, words, picture) =>
    void noted.push({ kind, found, words, picture });
  const { tree, images } = await toMarkdown(prepared.docx, imageFolder, doubt);
  const { title, body } = nameDocument(tree, given.title ?? prepared.title, doubt);
  const document = structure(body, doubt);
  linkAddresses(document, doubt);
  if (document.children.length === 0) {
    throw new ImportRefusal(
      'Tệp không có chữ nào đọc được. Nếu tệp chỉ gồm ảnh chụp trang giấy, hãy gõ lại chữ vào Word.',
    );
  }
  if (given.title !== undefined && prepared.title !== undefined && given.title !== prepared.title) {
    doubt('title-replaced', prepared.title, prepared.title);
  }
  const isLong = title !== undefined && title.length > 120;
  if (isLong) doubt('title-long', title, title);
  const named = isLong ? undefined : title;
  return {
    mdx: `${frontMatter({ title: named, kind: given.kind })}\n${writeMdx(document)}`,
    title: named,
    images,
    doubts: sortDoubts([...prepared.doubts, ...place(noted, prepared.places)]),
  };
}

type Noted = Pick<Doubt, 'kind' | 'found' | 'words'> & { readonly picture: number | undefined };

function nameDocument(
  tree: Root,
  known: string | undefined,
  doubt: Doubting,
): { title: string | undefined; body: Root } {
  if (known !== undefined) return { title: known, body: tree };
  const found = findTitle(tree);
  if (found === undefined) return { title: undefined, body: tree };
  doubt('title', found.how, found.title);
  return { title: found.title, body: found.body };
}

/** Finds the paragraph of each doubt by its picture or by its words, going down the document. */
function place(noted: readonly Noted[], places: readonly Place[]): Doubt[] {
  const taken = new Map<DoubtKind, number>();
  const withPictures = places.flatMap((one) => Array.from({ length: one.pictures }, () => one));
  return noted.map(({ kind, found, words, picture }) => {
    const wanted = letters(words);
    const from = taken.get(kind) ?? 0;
    const at =
      picture === undefined
        ? (places.find(({ number, text }) => number > from && sharesStart(letters(text), wanted)) ??
          places.find(({ text }) => wanted !== '' && letters(text).includes(wanted)))
        : withPictures[picture - 1];
    if (at !== undefined) taken.set(kind, at.number);
    return {
      kind,
      found: cleanText(found),
      words: words || (at?.text ?? ''),
      paragraph: at?.number,
    };
  });
}

function sharesStart(text: string, wanted: string): boolean {
  const length = Math.min(text.length, wanted.length, 40);
  return length > 0 && text.slice(0, length) === wanted.slice(0, length);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
