import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { ImportRefusal } from './refusal.ts';

export type { Document, Element, Node };

/** The namespace of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The same in files saved as “Strict Open XML”. */
const strictW = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** As deep as a person nests tables and boxes; far deeper would exhaust the stack. */
const deepest = 400;

/** Parses a part of a Word file. Document types, and so entities of any kind, are refused. */
export function parseXml(bytes: Uint8Array, part: string): Document {
  const source = decodeXml(bytes, part).replaceAll(strictW, W);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) {
    throw new ImportRefusal(
      `Phần “${part}” có khai báo DOCTYPE, thứ mà Word không bao giờ ghi và kẻ xấu dùng để đọc trộm tệp. Đừng mở tệp này; hãy hỏi lại người gửi.`,
    );
  }
  if (depthOf(source) > deepest) {
    throw new ImportRefusal(
      `Phần “${part}” lồng vào nhau quá sâu, không phải do Word ghi. Hãy hỏi lại người gửi.`,
    );
  }
  try {
    const document = new DOMParser({ onError: stop }).parseFromString(source, 'text/xml');
    if (document.documentElement !== null) return document;
  } catch {
    // Told below, as is a document without an element.
  }
  throw new ImportRefusal(
    `Phần “${part}” của tệp Word đã hỏng. Hãy mở bằng Word, lưu lại thành tệp mới (File → Save As) rồi thử lại.`,
  );
}

export function serializeXml(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

/** Child elements, of one local name when it is given. */
export function kids(parent: Node | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) found.push(child);
  }
  return found;
}

export function kid(parent: Node | undefined, name: string): Element | undefined {
  return kids(parent, name)[0];
}

/** All WordprocessingML elements of a name, in order; a copy that edits do not change. */
export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(W, name)];
}

/** All elements of a local name in whatever namespace. */
export function allNamed(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The nearest ancestor of a local name. */
export function ancestor(node: Node, name: string): Element | undefined {
  for (let up = node.parentNode; up !== null; up = up.parentNode) {
    if (isElement(up) && up.localName === name) return up;
  }
  return undefined;
}

/** A WordprocessingML attribute; undefined when absent or empty. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) || element?.getAttribute(`w:${name}`) || undefined;
}

/** An on-off property such as `w:b`: on when present, unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(attribute(element, 'val') ?? '1');
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts the children of an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild !== null) element.parentNode?.insertBefore(element.firstChild, element);
  remove(element);
}

export function setText(element: Element, text: string): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
  const document = element.ownerDocument;
  if (document === null) return;
  element.appendChild(document.createTextNode(text));
  element.setAttribute('xml:space', 'preserve');
}

/** A run that holds a text. */
export function makeRun(document: Document, text: string): Element {
  const run = document.createElementNS(W, 'w:r');
  const holder = document.createElementNS(W, 'w:t');
  setText(holder, text);
  run.appendChild(holder);
  return run;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function stop(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefusal(
      `Phần “${part}” không phải là chữ Unicode. Hãy mở tệp bằng Word, lưu lại thành tệp mới rồi thử lại.`,
    );
  }
}

function depthOf(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of source.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}
