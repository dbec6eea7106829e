/** Characters that a reviewer cannot see, by what they do; the first that is found is told. */
const kinds: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: 'ký tự ẩn đảo chiều chữ',
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
  },
  {
    // Khmer is written without spaces, and U+200B says where a line may break between its words,
    // also where one of them is emphasised.
    kind: 'ký tự ẩn không có bề rộng',
    pattern:
      /(?<!\p{Script=Khmer}|\p{Script=Khmer}[*_~)\]]{1,3})[\u200B-\u200D]|[\u200B-\u200D](?!\p{Script=Khmer}|[\s\p{P}]|$)|[\u00AD\u034F\u180E\u2060-\u2065\u206A-\u206F\uFEFF]/u,
  },
  {
    kind: 'ký tự trống trông như không có gì',
    pattern: /[\u115F\u1160\u17B4\u17B5\u2028\u2029\u2800\u3164\uFFA0\uFFF9-\uFFFC]/u,
  },
  {
    kind: 'ký tự ẩn đổi dạng chữ',
    pattern: /[\u180B-\u180D\u180F\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u,
  },
  { kind: 'thẻ ẩn', pattern: /[\u{E0000}-\u{E007F}]/u },
  // Line ends are normalised before; tabs are let through as white space.
  {
    kind: 'ký tự điều khiển',
    pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u,
  },
  { kind: 'ký tự của riêng một phông chữ, máy khác không hiện được,', pattern: /\p{Co}/u },
  { kind: 'nửa ký tự', pattern: /\p{Cs}/u },
  { kind: 'mã không phải là chữ nào', pattern: /\p{Cn}/u },
];

// Nearly all lines have none: one pass tells.
const suspicious =
  /[\p{C}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2028\u2029\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFC\u{E0100}-\u{E01EF}]/u;

/** The first character of a line that is hidden from its reader, with what it is in Vietnamese. */
export function hiddenCharacters(
  text: string,
): { index: number; character: string; kind: string } | undefined {
  if (!suspicious.test(text)) return undefined;
  const found = kinds.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ index: match.index, character: match[0], kind }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}
