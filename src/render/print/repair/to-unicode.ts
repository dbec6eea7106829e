/** The text of each code, from the CMap of a font. */
export function readToUnicode(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi)) {
      texts.set(Number.parseInt(code, 16), fromUtf16(text));
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi);
    for (const [, first = '', last = '', text = ''] of ranges) addRange(texts, first, last, text);
  }
  return texts;
}

function addRange(texts: Map<number, string>, first: string, last: string, text: string): void {
  const [start, end] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  const characters = Array.from(fromUtf16(text));
  const base = characters.pop()?.codePointAt(0) ?? 0;
  for (let code = start; code <= end; code += 1) {
    texts.set(code, characters.join('') + String.fromCodePoint(base + code - start));
  }
}

/** A CMap that tells the text of each code, in the order of the codes. */
export function writeToUnicode(texts: ReadonlyMap<number, string>): Buffer {
  const lines = [...texts]
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => `<${code.toString(16).padStart(4, '0')}><${toUtf16(text)}>`);
  const blocks: string[] = [];
  // A block holds at most 100 entries (Adobe Technical Note 5014).
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return Buffer.from([...head, ...blocks, ...foot].join('\n'), 'latin1');
}

const head = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Custom def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <ffff>',
  'endcodespacerange',
];
const foot = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'];

/** The hexadecimal digits of a text in UTF-16, big-endian. */
export function toUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function fromUtf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}
