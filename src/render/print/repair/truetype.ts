/** A glyph as a component of another: its number, and how far it is moved in units of the font. */
export interface Component {
  glyph: number;
  x: number;
  y: number;
}

/** What a renderer of a composite PDF font reads; hints, names and PostScript names go (ISO 32000, 9.9). */
const keptTables = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;
type TableName = (typeof keptTables)[number];

/** A TrueType font to which composite glyphs can be added, without instructions. */
export class TrueType {
  readonly unitsPerEm: number;
  readonly #tables: Record<TableName, Buffer>;
  readonly #outlines: Buffer[];
  readonly #advances: number[];

  constructor(font: Uint8Array) {
    this.#tables = readTables(Buffer.from(font));
    const { head, hhea, hmtx, maxp } = this.#tables;
    this.unitsPerEm = head.readUInt16BE(18);
    this.#outlines = readOutlines(this.#tables).map(withoutInstructions);
    const metrics = hhea.readUInt16BE(34);
    this.#advances = Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) =>
      hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)),
    );
  }

  /** How many glyphs it has. */
  get size(): number {
    return this.#outlines.length;
  }

  advanceOf(glyph: number): number {
    return this.#advances[glyph] ?? 0;
  }

  /** Adds a glyph that draws others; answers its number. */
  addComposite(components: readonly Component[], advance: number): number {
    const drawn = components.filter(({ glyph }) => (this.#outlines[glyph]?.length ?? 0) > 0);
    this.#outlines.push(drawn.length === 0 ? Buffer.alloc(0) : compositeOf(drawn, this.#outlines));
    this.#advances.push(advance);
    return this.#outlines.length - 1;
  }

  toBytes(): Buffer {
    const padded = this.#outlines.map((outline) =>
      outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)]),
    );
    const glyf = Buffer.concat(padded);
    const isLong = glyf.length > 0x1fffe;
    const [head, hhea, maxp] = [this.#tables.head, this.#tables.hhea, this.#tables.maxp].map(
      (table) => Buffer.from(table),
    ) as [Buffer, Buffer, Buffer];
    head.writeUInt32BE(0, 8); // the sum over the whole file, which no reader of a PDF checks
    head.writeInt16BE(isLong ? 1 : 0, 50);
    hhea.writeUInt16BE(this.size, 34);
    hhea.writeUInt16BE(Math.max(...this.#advances), 10);
    maxp.writeUInt16BE(this.size, 4);
    if (maxp.length >= 32) writeLimits(maxp, this.#outlines);
    const loca = locations(padded, isLong);
    const hmtx = metricsTable(this.#outlines, this.#advances);
    return writeTables({ glyf, head, hhea, hmtx, loca, maxp });
  }
}

function readTables(font: Buffer): Record<TableName, Buffer> {
  const found = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    const table = font.subarray(start, start + font.readUInt32BE(entry + 12));
    found.set(font.toString('latin1', entry, entry + 4), table);
  }
  const tables = keptTables.map((name) => {
    const table = found.get(name);
    if (table === undefined) throw new Error(`Unexpected font without the table ${name}`);
    return [name, table] as const;
  });
  return Object.fromEntries(tables) as Record<TableName, Buffer>;
}

function readOutlines({ glyf, head, loca, maxp }: Record<TableName, Buffer>): Buffer[] {
  const isLong = head.readInt16BE(50) === 1;
  const at = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) =>
    glyf.subarray(at(glyph), at(glyph + 1)),
  );
}

const flags = {
  areWords: 0x0001,
  areOffsets: 0x0002,
  hasScale: 0x0008,
  isFollowed: 0x0020,
  hasTwoScales: 0x0040,
  hasMatrix: 0x0080,
  hasInstructions: 0x0100,
} as const;

function withoutInstructions(outline: Buffer): Buffer {
  if (outline.length === 0) return outline;
  const contours = outline.readInt16BE(0);
  if (contours < 0) return withoutCompositeInstructions(outline);
  const lengthAt = 10 + 2 * contours;
  const rest = outline.subarray(lengthAt + 2 + outline.readUInt16BE(lengthAt));
  return Buffer.concat([outline.subarray(0, lengthAt), Buffer.alloc(2), rest]);
}

function withoutCompositeInstructions(outline: Buffer): Buffer {
  const copy = Buffer.from(outline);
  let end = 10;
  for (const { at, size } of recordsOf(copy)) {
    copy.writeUInt16BE(copy.readUInt16BE(at) & ~flags.hasInstructions, at);
    end = at + size;
  }
  return copy.subarray(0, end);
}

/** The records of a composite glyph: where each begins, its length and the glyph it names. */
function recordsOf(outline: Buffer): { at: number; size: number; glyph: number }[] {
  const records = [];
  for (let at = 10, flag: number = flags.isFollowed; flag & flags.isFollowed;) {
    flag = outline.readUInt16BE(at);
    const scale =
      flag & flags.hasScale ? 2 : flag & flags.hasTwoScales ? 4 : flag & flags.hasMatrix ? 8 : 0;
    const size = 4 + (flag & flags.areWords ? 4 : 2) + scale;
    records.push({ at, size, glyph: outline.readUInt16BE(at + 2) });
    at += size;
  }
  return records;
}

function compositeOf(components: readonly Component[], outlines: readonly Buffer[]): Buffer {
  const outline = Buffer.alloc(10 + 8 * components.length);
  const boxes = components.map(({ glyph, x, y }) => {
    const [left, bottom, right, top] = boxOf(outlines[glyph]);
    return [left + x, bottom + y, right + x, top + y] as const;
  });
  outline.writeInt16BE(-1, 0);
  outline.writeInt16BE(Math.min(...boxes.map(([left]) => left)), 2);
  outline.writeInt16BE(Math.min(...boxes.map(([, bottom]) => bottom)), 4);
  outline.writeInt16BE(Math.max(...boxes.map(([, , right]) => right)), 6);
  outline.writeInt16BE(Math.max(...boxes.map(([, , , top]) => top)), 8);
  components.forEach(({ glyph, x, y }, index) => {
    const at = 10 + 8 * index;
    const next = index + 1 < components.length ? flags.isFollowed : 0;
    outline.writeUInt16BE(flags.areWords | flags.areOffsets | next, at);
    outline.writeUInt16BE(glyph, at + 2);
    outline.writeInt16BE(x, at + 4);
    outline.writeInt16BE(y, at + 6);
  });
  return outline;
}

function boxOf(outline: Buffer | undefined): readonly [number, number, number, number] {
  if (outline === undefined || outline.length < 10) return [0, 0, 0, 0];
  return [2, 4, 6, 8].map((at) => outline.readInt16BE(at)) as [number, number, number, number];
}

/** Points, contours and depth of a glyph with all that it is made of. */
function extentOf(glyph: number, outlines: readonly Buffer[]): [number, number, number] {
  const outline = outlines[glyph];
  if (outline === undefined || outline.length === 0) return [0, 0, 0];
  const contours = outline.readInt16BE(0);
  if (contours === 0) return [0, 0, 0];
  if (contours > 0) return [outline.readUInt16BE(8 + 2 * contours) + 1, contours, 0];
  const parts = recordsOf(outline).map((record) => extentOf(record.glyph, outlines));
  const sum = (index: 0 | 1) => parts.reduce((total, part) => total + part[index], 0);
  return [sum(0), sum(1), 1 + Math.max(...parts.map(([, , depth]) => depth))];
}

/** The limits of composite glyphs, and none for instructions. */
function writeLimits(maxp: Buffer, outlines: readonly Buffer[]): void {
  const composites = outlines.flatMap((outline, glyph) =>
    outline.length > 0 && outline.readInt16BE(0) < 0 ? [glyph] : [],
  );
  const extents = composites.map((glyph) => extentOf(glyph, outlines));
  const counts = composites.map((glyph) => recordsOf(outlines[glyph] ?? Buffer.alloc(0)).length);
  maxp.writeUInt16BE(Math.max(0, ...extents.map(([points]) => points)), 10);
  maxp.writeUInt16BE(Math.max(0, ...extents.map(([, contours]) => contours)), 12);
  for (const at of [16, 18, 20, 22, 24, 26]) maxp.writeUInt16BE(0, at);
  maxp.writeUInt16BE(1, 14);
  maxp.writeUInt16BE(Math.max(0, ...counts), 28);
  maxp.writeUInt16BE(Math.max(0, ...extents.map(([, , depth]) => depth)), 30);
}

function locations(outlines: readonly Buffer[], isLong: boolean): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * (isLong ? 4 : 2));
  let offset = 0;
  [...outlines, Buffer.alloc(0)].forEach((outline, glyph) => {
    if (isLong) loca.writeUInt32BE(offset, 4 * glyph);
    else loca.writeUInt16BE(offset / 2, 2 * glyph);
    offset += outline.length;
  });
  return loca;
}

function metricsTable(outlines: readonly Buffer[], advances: readonly number[]): Buffer {
  const hmtx = Buffer.alloc(4 * outlines.length);
  outlines.forEach((outline, glyph) => {
    hmtx.writeUInt16BE(advances[glyph] ?? 0, 4 * glyph);
    hmtx.writeInt16BE(boxOf(outline)[0], 4 * glyph + 2);
  });
  return hmtx;
}

function writeTables(tables: Record<TableName, Buffer>): Buffer {
  const count = keptTables.length;
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts = [head];
  let offset = head.length;
  keptTables.forEach((name, index) => {
    const table = tables[name];
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const entry = 12 + 16 * index;
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(checksum(padded), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
