import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { z } from 'zod';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import { readContent } from '../../tree/read.ts';
import type { ContentTree } from '../../tree/types.ts';
import { copyToDocx } from './to-docx.ts';

/** A copy around a tree, for tests. */
export function copyAround(tree: ContentTree, fields: Partial<TextCopy> = {}): TextCopy {
  return {
    id: 'thu',
    lang: 'vi',
    title: 'Bài thử',
    shortTitle: 'Bài thử',
    site: { name: 'Vườn Điều', tagline: 'Tài liệu thử', place: 'Bình Phước' },
    tree,
    headingNotes: {},
    about: ['Bài này chỉ để thử.'],
    credits: [['Biên soạn', 'Người thử']],
    edition: { hash: '00000000', date: '2/9/2026', isoDate: '2026-09-02' },
    licence: 'CC BY 4.0',
    review: 'draft',
    ...fields,
  };
}

/** A copy with a body of MDX. */
export function copyOf(body: string, fields: Partial<TextCopy> = {}): TextCopy {
  const { tree } = readContent(`---\ntitle: Thử\n---\n\n${body}\n`, 'thu', z.object({}));
  if (tree === undefined) throw new Error('Expected a body that parses.');
  return copyAround(tree, fields);
}

/** The parts of a Word file, each as the tree of its elements. */
export async function partsOf(copy: TextCopy): Promise<Record<string, Element>> {
  return readParts(await copyToDocx(copy));
}

export function readParts(file: Uint8Array): Record<string, Element> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]),
  );
}

/** An element of XML with its name as written, its prefix included. */
export class Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[] = [];

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Every element of a name below this one, in document order. */
  all(name: string): Element[] {
    return this.children.flatMap((child) =>
      typeof child === 'string'
        ? []
        : [...(child.name === name ? [child] : []), ...child.all(name)],
    );
  }

  /** The attribute of the first element of a name below this one. */
  value(name: string, attribute = 'w:val'): string | undefined {
    return this.all(name)[0]?.attributes[attribute];
  }

  /** Whether a switch of Word stands below this element and is on. */
  isOn(name: string): boolean {
    return this.all(name).some(
      ({ attributes }) => !['false', 'off', '0'].includes(attributes['w:val'] ?? ''),
    );
  }

  /** The words in order; tabs, breaks and the ends of paragraphs are white space. */
  text(): string {
    if (this.name === 'w:tab' || this.name === 'w:br') return ' ';
    const inner = this.children.map((child) =>
      typeof child === 'string' ? (this.name === 'w:t' ? child : '') : child.text(),
    );
    return inner.join('') + (this.name === 'w:p' ? '\n' : '');
  }
}

/** Parses strictly, namespaces included: throws at anything that is not well-formed. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root = new Element('', {});
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = new Element(name, Object.fromEntries(values));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(source).close();
  return root;
}

/** The main part of a Word file. */
export async function bodyOf(copy: TextCopy): Promise<Element> {
  return mainPart(await partsOf(copy));
}

export function mainPart(parts: Record<string, Element>): Element {
  const part = parts['word/document.xml'];
  if (part === undefined) throw new Error('Expected a main part.');
  return part;
}

/** The paragraph that begins with some words. */
export function paragraphWith(body: Element, words: string): Element {
  const found = body.all('w:p').find((paragraph) => paragraph.text().trim().startsWith(words));
  if (found === undefined) throw new Error(`Expected a paragraph that begins with "${words}".`);
  return found;
}
