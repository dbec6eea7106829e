import { strToU8, zipSync } from 'fflate';
import { cleanText } from './clean-text.ts';
import { decodeRuns } from './decode-runs.ts';
import { startDoubts } from './doubt-list.ts';
import type { DoubtList, Place } from './doubt-list.ts';
import type { Doubt } from './doubts.ts';
import { flatten } from './flatten.ts';
import { writeNumbers } from './numbering.ts';
import type { WordPackage } from './open-package.ts';
import { dropRemoteImages, filterRelationships } from './relationships.ts';
import { readStyles } from './styles.ts';
import type { Styles } from './styles.ts';
import { all, attribute, kid, parseXml, remove, serializeXml, W } from './xml.ts';
import type { Document, Element } from './xml.ts';

/** A Word file made plain: Unicode, numbers and headings written out, nothing hidden or remote. */
export interface PreparedFile {
  readonly docx: Uint8Array;
  /** The words of the paragraphs in Word's Title style. */
  readonly title: string | undefined;
  readonly places: readonly Place[];
  readonly doubts: readonly Doubt[];
}

/** The parts with text beside the body that become part of the text. */
const notes = ['footnotes', 'endnotes'];

export function prepare(parts: WordPackage): PreparedFile {
  const doubts = startDoubts();
  const parse = (name: string): Document | undefined => {
    const bytes = parts.get(name);
    return bytes === undefined ? undefined : parseXml(bytes, name);
  };
  const document = parseXml(
    parts.get('word/document.xml') ?? new Uint8Array(),
    'word/document.xml',
  );
  const styles = readStyles(parse('word/styles.xml'), parse('word/theme/theme1.xml'));
  const body = kid(document.documentElement ?? undefined, 'body') ?? emptyBody(document);

  const relationships = new Map(
    ['document', ...notes].flatMap((name) => {
      const path = `word/_rels/${name}.xml.rels`;
      const bytes = parts.get(path);
      return bytes === undefined ? [] : [[path, filterRelationships(bytes, path)] as const];
    }),
  );
  const relationshipsOf = (name: string): Document | undefined =>
    relationships.get(`word/_rels/${name}.xml.rels`);

  flatten(document, readComments(parse('word/comments.xml'), styles), doubts);
  dropRemoteImages(document, relationshipsOf('document'), doubts);
  decodeRuns(document, styles, doubts);
  doubts.number(body);
  dropContents(body, styles, doubts);
  const title = takeTitle(body, styles);
  writeNumbers(body, parse('word/numbering.xml'), styles);
  writeHeadingsAndBold(body, styles);
  tellOfMargins(parts, styles, doubts);

  const written = new Map([['word/document.xml', document], ...relationships]);
  for (const name of notes) {
    const part = parse(`word/${name}.xml`);
    if (part === undefined) continue;
    flatten(part, new Map(), doubts);
    dropRemoteImages(part, relationshipsOf(name), doubts);
    decodeRuns(part, styles, doubts);
    written.set(`word/${name}.xml`, part);
  }
  return { docx: repack(parts, written), title, ...doubts.placed() };
}

function emptyBody(document: Document): Element {
  return document.createElementNS(W, 'w:body');
}

function readComments(comments: Document | undefined, styles: Styles): ReadonlyMap<string, string> {
  if (comments === undefined) return new Map();
  decodeRuns(comments, styles, startDoubts());
  return new Map(
    all(comments, 'comment').map((comment) => [
      attribute(comment, 'id') ?? '',
      cleanText(
        all(comment, 'p')
          .map(({ textContent }) => textContent ?? '')
          .join(' '),
      ).trim(),
    ]),
  );
}

/** A table of contents by Word: the site makes its own. */
function dropContents(body: Element, styles: Styles, doubts: DoubtList): void {
  const lines = all(body, 'p').filter((paragraph) =>
    /^(?:toc \d|toc heading|table of figures)$/i.test(styles.nameOf(paragraph)),
  );
  if (lines.length > 0) doubts.add('contents', '', undefined);
  lines.forEach(remove);
}

/** Takes the paragraphs in Word's Title style out of the body. */
function takeTitle(body: Element, styles: Styles): string | undefined {
  const lines = all(body, 'p').filter((paragraph) => /^title$/i.test(styles.nameOf(paragraph)));
  const words = lines.map(({ textContent }) => cleanText(textContent ?? '').trim());
  lines.forEach(remove);
  const title = words.filter((line) => line !== '').join(' ');
  return title === '' ? undefined : title;
}

/** Word's Title, headings and bold come from chains of styles; the converter reads only the last link. */
function writeHeadingsAndBold(body: Element, styles: Styles): void {
  for (const paragraph of all(body, 'p')) {
    const level = styles.headingLevelOf(paragraph);
    const isBold = level === undefined && styles.isBold(paragraph);
    if (level !== undefined) setStyle(paragraph, `Heading${level}`);
    if (isBold) for (const run of all(paragraph, 'r')) makeBold(run);
  }
}

function setStyle(paragraph: Element, id: string): void {
  const document = paragraph.ownerDocument;
  if (document === null) return;
  let properties = kid(paragraph, 'pPr');
  if (properties === undefined) {
    properties = document.createElementNS(W, 'w:pPr');
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  let style = kid(properties, 'pStyle');
  if (style === undefined) {
    style = document.createElementNS(W, 'w:pStyle');
    properties.insertBefore(style, properties.firstChild);
  }
  style.setAttributeNS(W, 'w:val', id);
}

function makeBold(run: Element): void {
  const document = run.ownerDocument;
  if (document === null) return;
  let properties = kid(run, 'rPr');
  if (properties === undefined) {
    properties = document.createElementNS(W, 'w:rPr');
    run.insertBefore(properties, run.firstChild);
  }
  if (kid(properties, 'b') === undefined) {
    properties.appendChild(document.createElementNS(W, 'w:b'));
  }
}

function tellOfMargins(parts: WordPackage, styles: Styles, doubts: DoubtList): void {
  for (const [name, bytes] of parts) {
    const kind = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const part = parseXml(bytes, name);
    decodeRuns(part, styles, startDoubts());
    const words = cleanText(
      all(part, 't')
        .map(({ textContent }) => textContent ?? '')
        .join(' '),
    ).trim();
    const place = kind === 'header' ? 'đầu trang' : 'chân trang';
    if (/\p{L}{2}/u.test(words)) doubts.add('margin', `${place} (“${words}”)`, undefined);
  }
}

/** A package of only what is read further on. */
function repack(parts: WordPackage, written: ReadonlyMap<string, Document>): Uint8Array {
  const files: Record<string, Uint8Array> = { '_rels/.rels': strToU8(rootRelationships) };
  for (const [name, bytes] of parts) {
    const isKept = /^(?:\[Content_Types\]\.xml|word\/(?:styles|numbering)\.xml)$/.test(name);
    if (isKept) files[name] = serializeXml(parseXml(bytes, name));
    if (name.startsWith('word/media/')) files[name] = bytes;
  }
  for (const [name, document] of written) files[name] = serializeXml(document);
  return zipSync(files, { level: 1 });
}

const rootRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
  '</Relationships>';
