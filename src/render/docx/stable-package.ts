import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same Word file with nothing in it that differs from one making to the next: the library that
 * makes it names links by chance, counts bookmarks through all that it makes, and stamps the parts with the time. `isoDate` is YYYY-MM-DD.
 */
export function toStablePackage(file: Uint8Array, isoDate: string): Uint8Array {
  const parts = unzipSync(file);
  const named = nameLinks(parts);
  const dated = { ...named, [core]: datedCore(named[core], isoDate) };
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  // A zip holds local time: midnight of the same day in every zone gives the same bytes.
  const mtime = new Date(year, month - 1, day);
  return zipSync(
    Object.fromEntries(
      Object.entries(dated)
        .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
        .map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }] as const]),
    ),
  );
}

const core = 'docProps/core.xml';

/** Programs that guess a file's type read its first parts. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Gives the links of each part numbers for names. */
function nameLinks(parts: Parts): Record<string, Uint8Array> {
  const renamed: Record<string, Uint8Array> = { ...parts };
  for (const [relations, bytes] of Object.entries(parts)) {
    const part = relations.replace(/_rels\/([^/]+)\.rels$/, '$1');
    const target = parts[part];
    if (part === relations || target === undefined) continue;
    const text = strFromU8(target);
    const names = new Map(
      [...text.matchAll(/(?<=\sr:id=")rId(?!\d+")[^"]+/g)].map(
        ([name], index) => [name, `rIdLink${index + 1}`] as const,
      ),
    );
    const rename = (xml: string, attributes: RegExp): string =>
      xml.replace(attributes, (name) => names.get(name) ?? name);
    renamed[part] = strToU8(numberBookmarks(rename(text, /(?<=\sr:id=")[^"]*/g)));
    renamed[relations] = strToU8(rename(strFromU8(bytes), /(?<=\sId=")[^"]*/g));
  }
  return renamed;
}

/** Numbers bookmarks within their part: the library counts them through all files that it makes. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
    tag.replace(/(?<=\sw:id=")[^"]*/, (id) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return String(number);
    }),
  );
}

/** The properties with the day of the edition and the language, which the library cannot write. */
function datedCore(bytes: Uint8Array | undefined, isoDate: string): Uint8Array {
  if (bytes === undefined) throw new Error(`Unexpected Word file, expected one with ${core}.`);
  return strToU8(
    strFromU8(bytes)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${isoDate}T00:00:00Z`)
      .replace('</cp:coreProperties>', '<dc:language>vi-VN</dc:language>$&'),
  );
}
