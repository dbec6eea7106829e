import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import mammoth from 'mammoth';
import type { PhrasingContent, Root } from 'mdast';
import type { DoubtKind } from './doubts.ts';
import { mergeInline, text } from './inline.ts';
import { scripted } from './raised-signs.ts';
import { secureAddress } from './web-addresses.ts';
import { tableToMarkdown, wordsOf } from './tables.ts';

/** A picture of the Word file, to be written beside the text. */
export interface ImportedImage {
  /** As the text names it, such as `hinh-1.png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Converted {
  readonly tree: Root;
  readonly images: readonly ImportedImage[];
}

/** Notes a doubt at the paragraph that begins with `words`, or that holds a picture, counted from 1. */
export type Doubting = (kind: DoubtKind, found: string, words: string, picture?: number) => void;

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Converts a prepared Word file to Markdown as Word structures it: styles, lists, tables, footnotes. */
export async function toMarkdown(
  docx: Uint8Array,
  folder: string,
  doubt: Doubting,
): Promise<Converted> {
  const images: ImportedImage[] = [];
  const pictures = new Map<string, number>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const number = pictures.size + 1;
    const ending = endings[image.contentType];
    const name = `hinh-${number}.${ending ?? ''}`;
    const src =
      ending === undefined
        ? `${unknownImage}${number}:${image.contentType}`
        : `./${folder}/${name}`;
    pictures.set(src, number);
    if (ending !== undefined) {
      images.push({ name, bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    }
    return { src };
  });
  // Node takes a Buffer; the types of mammoth know nothing of its other input there.
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docx) },
    { convertImage, externalFileAccess: false, ignoreEmptyParagraphs: true },
  );
  for (const { message } of messages) {
    const symbol = /w:sym element with unsupported/u.test(message);
    if (symbol) doubt('symbol', message.replace(/^.*font /u, ''), '');
  }
  const html = fromHtml(value, { fragment: true });
  const tree = toMdast(takeNotes(html), { handlers: handlers(doubt, pictures) });
  return { tree: tree.type === 'root' ? tree : { type: 'root', children: [] }, images };
}

const unknownImage = 'unknown:';

/** mammoth puts the notes into a last list; here each becomes a section that a handler reads. */
function takeNotes(html: HtmlRoot): HtmlRoot {
  const last = html.children.findLast((child) => child.type === 'element');
  const isNotes =
    last?.type === 'element' &&
    last.tagName === 'ol' &&
    last.children.some(
      (child) => child.type === 'element' && noteId(child.properties['id']) !== undefined,
    );
  if (!isNotes) return html;
  const notes = last.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    const id = noteId(child.properties['id']) ?? '';
    return [
      { ...child, tagName: 'aside', properties: { id }, children: withoutBackLink(child.children) },
    ];
  });
  return { ...html, children: [...html.children.filter((child) => child !== last), ...notes] };
}

function withoutBackLink(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(String(child.properties['href'])))
      return [];
    return [{ ...child, children: withoutBackLink(child.children) }];
  });
}

/** “footnote-2” is note 2, “endnote-2” is note c2. */
function noteId(id: unknown): string | undefined {
  const match = /^#?(foot|end)note-(\d+)$/.exec(String(id));
  return match === null ? undefined : `${match[1] === 'end' ? 'c' : ''}${match[2]}`;
}

function handlers(doubt: Doubting, pictures: ReadonlyMap<string, number>): Record<string, Handle> {
  return {
    table: (state, node) => tableToMarkdown(state, node, (kind, words) => doubt(kind, '', words)),
    aside: (state, node) => ({
      type: 'footnoteDefinition',
      identifier: String(node.properties['id']),
      label: String(node.properties['id']),
      children: state.toFlow(state.all(node)),
    }),
    sup: (_, node) => {
      const link = node.children.find((child) => child.type === 'element' && child.tagName === 'a');
      const id = link?.type === 'element' ? noteId(link.properties['href']) : undefined;
      if (id !== undefined) return { type: 'footnoteReference', identifier: id, label: id };
      return smallText(node, 'sup', doubt);
    },
    sub: (_, node) => smallText(node, 'sub', doubt),
    a: (state, node) => {
      const href = stringOf(node.properties['href']);
      const children = mergeInline(state.all(node) as PhrasingContent[]);
      const id = noteId(href);
      if (id !== undefined) return { type: 'footnoteReference', identifier: id, label: id };
      if (/^(?:https:\/\/|mailto:|tel:)/i.test(href) && !/[\s\\\p{Cc}\p{Cf}]/u.test(href)) {
        return { type: 'link', url: href, title: null, children };
      }
      const secured = /^http:/i.test(href) ? secureAddress(href) : undefined;
      if (secured !== undefined) {
        doubt('link-secured', href, wordsOf(node));
        return { type: 'link', url: secured, title: null, children };
      }
      if (href !== '' && !href.startsWith('#')) doubt('link', href, wordsOf(node));
      return children;
    },
    img: (_, node) => {
      const src = stringOf(node.properties['src']);
      const alt = usableAlt(stringOf(node.properties['alt']));
      if (src.startsWith(unknownImage)) {
        doubt('image-format', src.replace(/^.*:/, ''), '', pictures.get(src));
        return alt === '' ? [] : [text(alt)];
      }
      if (alt === '') doubt('image-alt', src.replace(/^.*\//, ''), '', pictures.get(src));
      return { type: 'image', url: src, title: null, alt };
    },
    input: (_, node) => text(node.properties['checked'] === true ? '☑' : '☐'),
  };
}

function smallText(node: Element, kind: 'sup' | 'sub', doubt: Doubting): PhrasingContent {
  const words = wordsOf(node);
  const written = scripted(words, kind);
  if (written === undefined && words !== '') doubt('superscript', '', words);
  return text(written ?? words);
}

/** A description that a person wrote: not a file name, not one that Word made up. */
function usableAlt(alt: string): string {
  const words = alt.replace(/\s+/gu, ' ').trim();
  const isMadeUp =
    /automatically generated|được tạo tự động|^(?:picture|image|hình|ảnh|hình ảnh|img|dsc)[ _-]*\d*$/iu.test(
      words,
    ) || /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i.test(words);
  return isMadeUp ? '' : words.normalize('NFC');
}

function stringOf(property: Element['properties'][string]): string {
  return typeof property === 'string' ? property : '';
}
