import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { part, wordFile, wordParts, writerFor } from '../../tests/unit/word-file.ts';
import { importDocument } from './import-document.ts';
import { openPackage, packageLimits } from './open-package.ts';
import { ImportRefusal } from './refusal.ts';

const { p } = writerFor('nfc');
const sound = p('Hòa giải ở cơ sở.') + p('Đoạn thứ hai.');

/** What the editor is told of a file that is not read. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await importDocument(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return 'được đọc';
  expect(error).toBeInstanceOf(ImportRefusal);
  return error instanceof Error ? error.message : '';
}

function withParts(more: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ ...wordParts(sound), ...more });
}

/** Changes a 32-bit number of the central directory entry of a name. */
function forgeSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at < forged.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const isLocal = signature === 0x04034b50;
    if (!isLocal && signature !== 0x02014b50) continue;
    const start = at + (isLocal ? 30 : 46);
    if (!wanted.every((byte, index) => forged[start + index] === byte)) continue;
    view.setUint32(at + (isLocal ? 22 : 24), size, true);
  }
  return forged;
}

it('reads a sound file', async () => {
  expect(await refusalOf(wordFile(sound))).toBe('được đọc');
});

it.each([
  ['an empty file', new Uint8Array(), /Tệp trống.*Hãy chép lại/u],
  ['something else', strToU8('Xin chào, đây là chữ thường.'), /không phải là tệp Word.*Save As/u],
  ['RTF', strToU8('{\\rtf1 abc}'), /tệp RTF.*Save As/u],
  [
    'an old .doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    /\.doc\).*Save As/u,
  ],
  ['half a zip', wordFile(sound).slice(0, 300), /đã hỏng.*Save As/u],
])('refuses %s', async (_, bytes, message) => {
  expect(await refusalOf(bytes)).toMatch(message);
});

it('refuses a file with a password', async () => {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const bytes = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    name,
  ]);
  expect(await refusalOf(bytes)).toMatch(/mật khẩu.*bỏ mật khẩu/u);
});

it('refuses a file without its text', async () => {
  const { 'word/document.xml': _, ...others } = wordParts(sound);
  expect(await refusalOf(zipSync(others))).toMatch(/thiếu phần chữ \(word\/document\.xml\)/u);
  expect(await refusalOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toMatch(/Excel/u);
});

it('refuses macros, by their code and by the type of the file', async () => {
  expect(await refusalOf(withParts({ 'word/vbaProject.bin': strToU8('x') }))).toMatch(/macro/u);
  const types =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
  expect(await refusalOf(withParts({ '[Content_Types].xml': strToU8(types) }))).toMatch(/macro/u);
});

it.each(['../../evil.txt', 'word/../../evil.txt', '/etc/passwd', 'C:\\evil.txt', '..\\evil.txt'])(
  'refuses a part named %s',
  async (name) => {
    expect(await refusalOf(withParts({ [name]: strToU8('x') }))).toMatch(/đường dẫn nguy hiểm/u);
  },
);

it('refuses a bomb by the size that it declares', async () => {
  const bomb = withParts({ 'word/media/image1.png': new Uint8Array(20e6) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusalOf(bomb)).toMatch(/bom nén/u);
});

it('refuses a bomb that declares a small size', async () => {
  const bomb = forgeSize(
    withParts({ 'word/media/image1.png': new Uint8Array(20e6) }),
    'word/media/image1.png',
    1000,
  );
  expect(await refusalOf(bomb)).toMatch(/bom nén/u);
});

it('refuses a file whose parts together are too large', () => {
  const bytes = wordFile(sound);
  expect(() => openPackage(bytes, { ...packageLimits, total: 500 })).toThrow(/bom nén/u);
  expect(() => openPackage(bytes, { ...packageLimits, part: 100 })).toThrow(/bom nén/u);
  expect(() => openPackage(bytes, { ...packageLimits, file: 100 })).toThrow(/Compress Pictures/u);
});

it('refuses too many parts', async () => {
  const many: Record<string, Uint8Array> = {};
  for (let index = 0; index < 2001; index += 1) many[`word/media/${index}.xml`] = new Uint8Array();
  expect(await refusalOf(withParts(many))).toMatch(/nhiều hơn mức 2000/u);
});

it('refuses entities, so that none is ever expanded or fetched', async () => {
  const text = part('document', `<w:body>${p('&lol;')}</w:body>`);
  for (const declaration of [
    '<!DOCTYPE d [<!ENTITY lol SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY lol "&a;&a;&a;">]>',
    '<!DOCTYPE d SYSTEM "https://example.com/x.dtd">',
  ]) {
    const hostile = text.replace('?>', `?>${declaration}`).replace('&amp;lol;', '&lol;');
    expect(await refusalOf(withParts({ 'word/document.xml': strToU8(hostile) }))).toMatch(
      /DOCTYPE/u,
    );
    expect(
      await refusalOf(
        withParts({ 'word/styles.xml': strToU8(`${declaration}<w:styles xmlns:w="x"/>`) }),
      ),
    ).toMatch(/DOCTYPE/u);
  }
});

it('finds a document type in UTF-16 too', async () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d><d/>';
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  expect(await refusalOf(withParts({ 'word/document.xml': bytes }))).toMatch(/DOCTYPE/u);
});

it('refuses broken XML, text that is not Unicode, and nesting without end', async () => {
  const of = (text: string | Uint8Array): Promise<string> =>
    refusalOf(withParts({ 'word/document.xml': typeof text === 'string' ? strToU8(text) : text }));
  expect(await of('<w:document><w:body>')).toMatch(/đã hỏng/u);
  expect(await of(Uint8Array.from([0x3c, 0xe9, 0xff, 0x3e]))).toMatch(/Unicode/u);
  expect(await of(part('document', '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)))).toMatch(
    /quá sâu/u,
  );
});

it('refuses a file without words', async () => {
  expect(await refusalOf(wordFile('<w:p/>'))).toMatch(/không có chữ nào/u);
});
