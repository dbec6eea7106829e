import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import type { UnzipFile, UnzipFileInfo } from 'fflate';
import { ImportRefusal } from './refusal.ts';

/** What the importer reads at most. A book of 500 pages with pictures stays far below. */
export const packageLimits = {
  /** Bytes of the .docx itself. */
  file: 100e6,
  /** Parts inside. */
  entries: 2000,
  /** Bytes of one part, unpacked. */
  part: 60e6,
  /** Bytes of all parts, unpacked. */
  total: 200e6,
  /** Unpacked over packed, for a part above a million bytes. */
  ratio: 200,
};

type Limits = typeof packageLimits;

/** The parts of a Word file by name. */
export type WordPackage = ReadonlyMap<string, Uint8Array>;

const resave =
  'Hãy mở tệp bằng Word, chọn File → Save As, loại “Word Document (.docx)”, rồi thử lại.';

/** Opens a .docx without trusting it; throws an `ImportRefusal` for whatever is not a sound one. */
export function openPackage(bytes: Uint8Array, limits: Limits = packageLimits): WordPackage {
  checkSignature(bytes, limits);
  const declared = listParts(bytes);
  checkDeclared(declared, limits);
  const parts = unpack(bytes, declared, limits);
  checkKind(parts);
  return parts;
}

function checkSignature(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) throw new ImportRefusal('Tệp trống. Hãy chép lại tệp từ nơi gửi.');
  if (bytes.length > limits.file) {
    throw new ImportRefusal(
      `Tệp nặng hơn ${limits.file / 1e6} MB. Hãy nén hình trong Word (Picture Format → Compress Pictures) hoặc chia thành nhiều tệp.`,
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ImportRefusal(
      hasUtf16(bytes, 'EncryptedPackage')
        ? 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu (File → Info → Protect Document → Encrypt with Password, xóa trống), lưu lại rồi thử lại.'
        : `Đây là tệp Word đời cũ (.doc). ${resave}`,
    );
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) {
    throw new ImportRefusal(`Đây là tệp RTF. ${resave}`);
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    throw new ImportRefusal(`Đây không phải là tệp Word (.docx), hoặc tệp đã hỏng. ${resave}`);
  }
}

function listParts(bytes: Uint8Array): UnzipFileInfo[] {
  const declared: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        declared.push(file);
        return false;
      },
    });
  } catch {
    throw broken();
  }
  return declared;
}

function checkDeclared(declared: readonly UnzipFileInfo[], limits: Limits): void {
  if (declared.length > limits.entries) {
    throw new ImportRefusal(
      `Tệp chứa ${declared.length} phần bên trong, nhiều hơn mức ${limits.entries} của một tệp Word thường. ${resave}`,
    );
  }
  const names = new Set<string>();
  let total = 0;
  for (const { name, size, originalSize, compression } of declared) {
    if (isUnsafeName(name)) {
      throw new ImportRefusal(
        `Tệp có phần mang đường dẫn nguy hiểm (“${shown(name)}”). Đừng mở tệp này; hãy hỏi lại người gửi.`,
      );
    }
    if (names.has(name.toLowerCase())) throw broken();
    if (compression !== 0 && compression !== 8) throw broken();
    names.add(name.toLowerCase());
    total += originalSize;
    const swells = originalSize > 1e6 && originalSize > size * limits.ratio;
    if (originalSize > limits.part || total > limits.total || swells) throw bomb(name);
  }
}

/** Unpacks in small steps and counts what truly comes out, since a declared size may lie. */
function unpack(
  bytes: Uint8Array,
  declared: readonly UnzipFileInfo[],
  limits: Limits,
): Map<string, Uint8Array> {
  const step = 16_384;
  const expected = new Map(declared.map(({ name, originalSize }) => [name, originalSize]));
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const take = (file: UnzipFile): void => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, isLast) => {
      // fflate catches what is thrown below and hands it back here.
      if (error !== null) throw refusalOf(error);
      length += chunk.length;
      total += chunk.length;
      const most = expected.get(file.name) ?? 0;
      if (length > limits.part || total > limits.total || length > most) throw bomb(file.name);
      chunks.push(chunk);
      if (isLast) parts.set(file.name, joined(chunks, length));
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    throw refusalOf(error);
  }
  for (const [name, size] of expected) {
    if (!name.endsWith('/') && parts.get(name)?.length !== size) throw broken();
  }
  return parts;
}

function checkKind(parts: WordPackage): void {
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml') ?? new Uint8Array());
  if ([...parts.keys()].some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(types)) {
    throw new ImportRefusal(
      `Tệp có chứa macro (.docm), có thể chạy mã lệnh. ${resave} Chỉ mở khi bạn tin người gửi, và đừng bật macro.`,
    );
  }
  if (!parts.has('word/document.xml')) {
    const other = [...parts.keys()].some((name) => /^(?:xl|ppt|content\.xml)/.test(name));
    throw new ImportRefusal(
      other
        ? `Đây là tệp của chương trình khác (Excel, PowerPoint, LibreOffice…). Hãy lưu nội dung thành tệp Word (.docx) rồi thử lại.`
        : `Tệp thiếu phần chữ (word/document.xml), nên không phải là tệp Word hoặc đã hỏng. ${resave}`,
    );
  }
}

function isUnsafeName(name: string): boolean {
  return /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|[\u0000-\u001F]/iu.test(name);
}

function refusalOf(error: unknown): ImportRefusal {
  return error instanceof ImportRefusal ? error : broken();
}

function broken(): ImportRefusal {
  return new ImportRefusal(`Tệp Word đã hỏng, không mở được. ${resave}`);
}

function bomb(name: string): ImportRefusal {
  return new ImportRefusal(
    `Tệp bung ra quá lớn (phần “${shown(name)}”), có thể là tệp phá hoại (bom nén). Đừng mở tệp này; hãy hỏi lại người gửi.`,
  );
}

function shown(name: string): string {
  return name.replace(/\p{Cc}/gu, '?').slice(0, 80);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function hasUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(text);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
