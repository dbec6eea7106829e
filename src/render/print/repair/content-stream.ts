import { joined } from './joined.ts';

/** A string of a content stream: its bytes, one a character. */
export class PdfText {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** Numbers, names and keywords stay as they are written. */
export type Operand = string | PdfText | Operand[] | Map<string, Operand>;

export interface Operation {
  operator: string;
  operands: Operand[];
}

/** Reads a content stream, one byte a character; without inline images, which Typst never writes. */
export function readOperations(stream: string): Operation[] {
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  const scanner = new Scanner(stream);
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (typeof token !== 'string' || /^[-+.\d/]/.test(token)) operands.push(token);
    else {
      operations.push({ operator: token, operands });
      operands = [];
    }
  }
  return operations;
}

const opening = /[\s\0]*(\(|<<|<[\da-fA-F\s]*>|\[|\]|>>|\/?[^\s\0()<>[\]/]*)/y;

const ordinary = /[^()\\]*/y;

class Scanner {
  readonly #stream: string;
  #at = 0;
  constructor(stream: string) {
    this.#stream = stream;
  }

  /** The next operand or operator; undefined at the end of the stream, of an array or dictionary. */
  next(): Operand | undefined {
    opening.lastIndex = this.#at;
    const token = opening.exec(this.#stream)?.[1] ?? '';
    this.#at = opening.lastIndex;
    if (token === '(') return this.#literal();
    if (token === '[') return this.#array();
    if (token === '<<') return dictionaryOf(this.#array());
    if (token.startsWith('<')) return new PdfText(fromHex(token));
    return token === '' || token === ']' || token === '>>' ? undefined : token;
  }

  #array(): Operand[] {
    const items: Operand[] = [];
    for (let item = this.next(); item !== undefined; item = this.next()) items.push(item);
    return items;
  }

  #literal(): PdfText {
    const start = this.#at;
    let depth = 1;
    while (depth > 0) {
      ordinary.lastIndex = this.#at;
      ordinary.test(this.#stream);
      this.#at = ordinary.lastIndex;
      const character = this.#stream[this.#at];
      if (character === undefined) throw new Error('Unexpected end of a string, expected ")"');
      if (character === '\\') this.#at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      this.#at += 1;
    }
    return new PdfText(unescaped(this.#stream.slice(start, this.#at - 1)));
  }
}

function dictionaryOf(items: Operand[]): Map<string, Operand> {
  const dictionary = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index], items[index + 1]];
    if (typeof key === 'string' && value !== undefined) dictionary.set(key, value);
  }
  return dictionary;
}

function fromHex(token: string): string {
  const digits = token.replace(/[<>\s]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  if (!/[\\\r]/.test(literal)) return literal;
  let bytes = '';
  let copied = 0;
  for (let at = literal.indexOf('\\'); at !== -1; at = literal.indexOf('\\', copied)) {
    bytes += lineEnds(literal.slice(copied, at));
    escape.lastIndex = at + 1;
    const [whole = '', octal] = escape.exec(literal) ?? [];
    if (octal !== undefined) bytes += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    else if (!/^[\r\n]/.test(whole)) bytes += escapes[whole] ?? whole;
    copied = at + 1 + whole.length;
  }
  return bytes + lineEnds(literal.slice(copied));
}

const escape = /([0-7]{1,3})|\r\n|[\s\S]/y;

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Writes operations as short as they can be. */
export function writeOperations(operations: readonly Operation[]): string {
  return operations
    .map(({ operator, operands }) => joined([...operands.map(written), operator]))
    .join('\n');
}

function written(operand: Operand): string {
  if (typeof operand === 'string') return operand;
  if (operand instanceof PdfText) return `(${escaped(operand.bytes)})`;
  if (Array.isArray(operand)) return `[${joined(operand.map(written))}]`;
  return `<<${joined([...operand].flatMap(([key, value]) => [key, written(value)]))}>>`;
}

function escaped(bytes: string): string {
  return bytes.replace(/[()\\]/g, '\\$&').replaceAll('\r', '\\r');
}
