import { strToU8, zipSync } from 'fflate';
import { encodeLegacy } from '../../src/import/legacy-encodings.ts';

/** How the letters of a made Word file are stored. */
export const encodings = ['nfc', 'nfd', 'tcvn3', 'tcvn3-capitals', 'vni', 'vietware-x'] as const;
export type Encoding = (typeof encodings)[number];

export interface RunOptions {
  bold?: boolean;
  italic?: boolean;
  /** A character style. */
  style?: string;
  /** Set in whatever the styles say: no font of its own. */
  inherits?: boolean;
}

/** Writes the XML of Word files whose text is stored in one encoding. */
export interface WordWriter {
  readonly run: (text: string, options?: RunOptions) => string;
  readonly p: (content: string, properties?: string) => string;
  /** A paragraph in a style. */
  readonly styled: (style: string, content: string) => string;
  readonly table: (rows: readonly (readonly string[])[]) => string;
}

const fonts: Record<Encoding, string> = {
  nfc: 'Times New Roman',
  nfd: 'Times New Roman',
  tcvn3: '.VnTime',
  'tcvn3-capitals': '.VnTime',
  vni: 'VNI-Times',
  'vietware-x': 'VNtimes new roman',
};

export function fontOf(encoding: Encoding): string {
  return fonts[encoding];
}

export function writerFor(encoding: Encoding): WordWriter {
  const run = (text: string, options: RunOptions = {}): string =>
    piecesOf(text, encoding)
      .map(({ stored, font }) => runXml(stored, font, options))
      .join('');
  const p = (content: string, properties = ''): string =>
    `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<w:') ? content : run(content)}</w:p>`;
  return {
    run,
    p,
    styled: (style, content) => p(content, `<w:pStyle w:val="${style}"/>`),
    table: (rows) =>
      `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<w:') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  };
}

interface Piece {
  readonly stored: string;
  readonly font: string;
}

/** Text as typists of the encoding stored it: capitals with a tone need fonts of their own in TCVN3. */
function piecesOf(text: string, encoding: Encoding): Piece[] {
  const font = fonts[encoding];
  if (encoding === 'nfc') return [{ stored: text.normalize('NFC'), font }];
  if (encoding === 'nfd') return [{ stored: text.normalize('NFD'), font }];
  if (encoding === 'vni' || encoding === 'vietware-x') {
    return [{ stored: encodeLegacy(text, encoding), font }];
  }
  return text.split(/(\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,})*|\p{Lu})/u).flatMap((part): Piece[] => {
    if (part === '') return [];
    const isCapital = /^\p{Lu}/u.test(part);
    const isStorable = encodeLegacy(part, 'tcvn3').normalize('NFD').match(/\p{M}/u) === null;
    const inCapitals =
      isCapital && (encoding === 'tcvn3-capitals' || !hasCodes(part) || !isStorable);
    return [
      inCapitals
        ? { stored: encodeLegacy(part.toLowerCase(), 'tcvn3'), font: '.VnTimeH' }
        : { stored: encodeLegacy(part, 'tcvn3'), font },
    ];
  });
}

function hasCodes(text: string): boolean {
  return Array.from(text).every(
    (letter) => /\p{ASCII}/u.test(letter) || encodeLegacy(letter, 'tcvn3') !== letter,
  );
}

function runXml(
  stored: string,
  font: string,
  { bold, italic, style, inherits }: RunOptions,
): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    inherits ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`,
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
  ].join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(stored)}</w:t></w:r>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

/** A part of a Word file, `root` being the name of its first element. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`;
}

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One relationship of the document. */
export function relationship(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

export interface WordFileParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  theme?: string;
  relationships?: string;
  media?: Record<string, Uint8Array>;
}

/** The parts of a Word file by name, before they are packed. */
export function wordParts(body: string, parts: WordFileParts = {}): Record<string, Uint8Array> {
  const texts: Record<string, string | undefined> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rIdS', 'styles', 'styles.xml')}${relationship('rIdN', 'numbering', 'numbering.xml')}${relationship('rIdF', 'footnotes', 'footnotes.xml')}${parts.relationships ?? ''}</Relationships>`,
    'word/styles.xml': part('styles', parts.styles ?? ''),
    'word/numbering.xml':
      parts.numbering === undefined ? undefined : part('numbering', parts.numbering),
    'word/footnotes.xml':
      parts.footnotes === undefined ? undefined : part('footnotes', parts.footnotes),
    'word/comments.xml':
      parts.comments === undefined ? undefined : part('comments', parts.comments),
    'word/header1.xml': parts.header === undefined ? undefined : part('hdr', parts.header),
    'word/theme/theme1.xml': parts.theme,
  };
  return {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, strToU8(text)]],
      ),
    ),
    ...parts.media,
  };
}

export function wordFile(body: string, parts: WordFileParts = {}): Uint8Array {
  return zipSync(wordParts(body, parts));
}

/** Heading styles as Word stores them. */
export const headingStyles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('');
