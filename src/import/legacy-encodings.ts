/** The 8-bit encodings of Vietnamese that old fonts carry, as the Latin-1 letters that Word stores. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'vietware-x';

const grave = '\u0300';
const acute = '\u0301';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';

/**
 * TCVN 5712-3, of the .Vn fonts: one code for a letter. There are no codes for capitals with a tone;
 * those are typed as small letters in fonts whose name ends in H.
 */
const tcvn3 = table(
  `àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ
   ì× íÝ ỉØ ĩÜ ịÞ òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô
   ư\u00AD ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§`,
);

/** VNI for Windows: a plain letter, then a code for its marks. */
const vni = withCapitals([
  ...['a', 'e', 'o', 'u', 'y', 'ơô', 'ưö'].flatMap((base) =>
    toned(base, { [grave]: 'ø', [acute]: 'ù', [hook]: 'û', [tilde]: 'õ', [dot]: 'ï' }),
  ),
  ...['âa', 'êe', 'ôo'].flatMap((base) =>
    toned(base, { '': 'â', [grave]: 'à', [acute]: 'á', [hook]: 'å', [tilde]: 'ã', [dot]: 'ä' }),
  ),
  ...toned('ăa', { '': 'ê', [grave]: 'è', [acute]: 'é', [hook]: 'ú', [tilde]: 'ü', [dot]: 'ë' }),
  ...table('ơô ưö đñ ìì íí ỉæ ĩó ịò ỵî'),
]);

/** Vietware X, of the fonts named like “VNtimes new roman”: built as VNI is, with other codes. */
const vietwareX = withCapitals([
  ...['a', 'e', 'u', 'y', 'ưæ'].flatMap((base) =>
    toned(base, { [grave]: 'ì', [acute]: 'ï', [hook]: 'í', [tilde]: 'î', [dot]: 'û' }),
  ),
  ...['o', 'ơå'].flatMap((base) =>
    toned(base, { [grave]: 'ì', [acute]: 'ï', [hook]: 'í', [tilde]: 'î', [dot]: 'ü' }),
  ),
  ...['âá', 'êã'].flatMap((base) =>
    toned(base, { [grave]: 'ö', [acute]: 'ú', [hook]: 'ø', [tilde]: 'ù', [dot]: 'û' }),
  ),
  ...toned('ôä', { [grave]: 'ö', [acute]: 'ú', [hook]: 'ø', [tilde]: 'ù', [dot]: 'ü' }),
  ...toned('ăà', { [grave]: 'ò', [acute]: 'õ', [hook]: 'ó', [tilde]: 'ô', [dot]: 'û' }),
  ...table('âá êã ôä ăà ơå ưæ đâ ìç íê ỉè ĩé ịë ỵyñ'),
]);

const codes: Record<LegacyEncoding, ReadonlyMap<string, string>> = {
  tcvn3: new Map(tcvn3),
  vni: new Map(vni),
  'vietware-x': new Map(vietwareX),
};

const letters: Record<LegacyEncoding, ReadonlyMap<string, string>> = {
  tcvn3: inverse(tcvn3),
  vni: withMixedCase(inverse(vni)),
  'vietware-x': withMixedCase(inverse(vietwareX)),
};

/** Text as an old font stores it, to composed Unicode. What the encoding lacks stays as it is. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const known = letters[encoding];
  const stored = Array.from(plainCodes(text));
  let decoded = '';
  for (let index = 0; index < stored.length; index += 1) {
    const one = stored[index] ?? '';
    const two = known.get(one + (stored[index + 1] ?? '-'));
    if (two !== undefined) index += 1;
    decoded += two ?? known.get(one) ?? one;
  }
  return decoded.normalize('NFC');
}

/** The opposite; letters that the encoding cannot write stay as they are. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  return Array.from(text.normalize('NFC'), (letter) => codes[encoding].get(letter) ?? letter).join(
    '',
  );
}

/** Whether the second character is the mark of the first, so that the two are one letter. */
export function isOneLetter(first: string, second: string, encoding: LegacyEncoding): boolean {
  return letters[encoding].has(first + second);
}

/** What Word makes of single codes: symbol fonts' private area, the Greek mu, kinds of hyphen. */
function plainCodes(text: string): string {
  return text
    .replace(/[\uF020-\uF0FF]/gu, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000))
    .replaceAll('\u03BC', '\u00B5')
    .replaceAll('\u2010', '\u00AD');
}

/** Pairs from words of one letter and its code. */
function table(words: string): [string, string][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word.slice(0, 1), word.slice(1)]);
}

/** The tones of a letter. `base` is the letter, then how it is written when that is another. */
function toned(base: string, marks: Readonly<Record<string, string>>): [string, string][] {
  const [letter = '', written = letter] = base;
  return Object.entries(marks)
    .filter(([tone]) => letter !== 'y' || tone !== dot)
    .map(([tone, mark]) => [(letter + tone).normalize('NFC'), written + mark]);
}

function withCapitals(pairs: readonly [string, string][]): [string, string][] {
  return pairs.flatMap(([letter, code]) => [
    [letter, code],
    [letter.toUpperCase(), code.toUpperCase()],
  ]);
}

function inverse(pairs: readonly [string, string][]): Map<string, string> {
  return new Map(pairs.map(([letter, code]) => [code, letter]));
}

/** Many typists leave the mark of a capital small: “Aù” is “Á” as “AÙ” is. */
function withMixedCase(known: ReadonlyMap<string, string>): Map<string, string> {
  const mixed = new Map(known);
  for (const [code, letter] of known) {
    const [base = '', mark] = code;
    if (mark !== undefined && base !== base.toLowerCase()) {
      const smallMark = base + mark.toLowerCase();
      if (!mixed.has(smallMark)) mixed.set(smallMark, letter);
    }
  }
  return mixed;
}
