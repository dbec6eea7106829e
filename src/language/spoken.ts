import { letterName, spokenIssuer } from './spoken-codes.ts';
import { digitByDigit, spokenAmount, spokenNumber } from './spoken-numbers.ts';

/**
 * How numbers, dates and document codes are said aloud in Vietnamese, as a reader at the loudspeaker
 * says them. The convention of this library, where usage differs:
 * - the South's "lẻ" for an empty place (104: một trăm lẻ bốn), "nghìn", "bốn" but "tháng tư";
 * - the number of a document of four digits or more is said digit by digit (1736: một bảy ba sáu),
 *   a shorter one as a number (168: một trăm sáu mươi tám), so are numbers to call (113: một một ba);
 * - the code behind the stroke is said as the body that issued it: "của Chính phủ".
 */

/** A run of text; `spoken` is how it is said where that is not as written. */
export interface SpokenPiece {
  text: string;
  spoken?: string;
}

/** The text in runs: what is read as it stands, and what is said otherwise. */
export function spokenPieces(text: string): SpokenPiece[] {
  const pieces: SpokenPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(sayable)) {
    const spoken = say(match[0]);
    if (spoken === match[0]) continue;
    addPiece(pieces, text.slice(from, match.index), { text: match[0], spoken });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** "khoản 1 Điều 59" is said in one breath: the words before a number go with it. */
function addPiece(pieces: SpokenPiece[], before: string, said: Required<SpokenPiece>): void {
  const [lead = ''] = leadingWord.exec(before) ?? [];
  const plain = before.slice(0, before.length - lead.length);
  const last = pieces.at(-1);
  if (plain === ' ' && last?.spoken !== undefined) {
    last.text += ` ${lead}${said.text}`;
    last.spoken += ` ${lead}${said.spoken}`;
    return;
  }
  if (plain !== '') pieces.push({ text: plain });
  pieces.push({ text: lead + said.text, spoken: lead + said.spoken });
}

const leadingWord = /(?<![\p{L}\p{M}])(?:khoản|điều|tiết|bộ luật) $/iu;

/** The whole text as it is said. */
export function spokenText(text: string): string {
  return spokenPieces(text)
    .map(({ text: written, spoken }) => spoken ?? written)
    .join('');
}

const month = (written: string): string =>
  Number(written) === 4 ? 'tư' : spokenNumber(Number(written));

const documentNumber = (written: string): string =>
  written.length >= 4 ? digitByDigit(written) : spokenNumber(Number(written));

const romans = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const;

function romanValue(written: string): number {
  const values = Array.from(
    written.toLowerCase(),
    (letter) => romans[letter as keyof typeof romans],
  );
  return values.reduce<number>(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

const named = 'Quyết định|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Luật';
const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const code = String.raw`(?:[A-ZĐ]{2,}(?:-[A-ZĐ]{2,}[a-z]?)+|QH\d+|UBTVQH\d+)`;

type Rule = readonly [pattern: string, say: (groups: readonly string[]) => string];

/** The first that fits decides; each says the groups of its pattern. */
const rules: readonly Rule[] = [
  [
    String.raw`(?:(${named})( số)? |([Ss]ố) )?(\d+)(?:/(\d{4}))?/(${code})`,
    ([name, word, alone, digitsOf = '', year, suffix = '']) =>
      [
        name ? `${name}${word ?? ''}` : alone || 'số',
        documentNumber(digitsOf),
        ...(year ? [`năm ${spokenNumber(Number(year))}`] : []),
        spokenIssuer(suffix, Boolean(name)),
      ].join(' '),
  ],
  [
    String.raw`(${named})( số)? (\d+)(?:/(\d{4}))?`,
    ([name = '', word, digitsOf = '', year]) =>
      `${name}${word ?? ''} ${documentNumber(digitsOf)}${year ? ` năm ${spokenNumber(Number(year))}` : ''}`,
  ],
  [
    String.raw`(?:([Nn]gày) )?(\d{1,2})/(\d{1,2})/(\d{4})`,
    ([word, day = '', of = '', year = '']) =>
      `${word || 'ngày'} ${spokenNumber(Number(day))} tháng ${month(of)} năm ${spokenNumber(Number(year))}`,
  ],
  [
    String.raw`([Nn]gày) (\d{1,2})/(\d{1,2})`,
    ([word = '', day = '', of = '']) => `${word} ${spokenNumber(Number(day))} tháng ${month(of)}`,
  ],
  [String.raw`([Tt]háng) 0?(\d{1,2})`, ([word = '', of = '']) => `${word} ${month(of)}`],
  [
    String.raw`(\d{1,2})(?:h|:|g)([0-5]\d)`,
    ([hour = '', minute = '']) =>
      `${spokenNumber(Number(hour))} giờ${Number(minute) === 0 ? '' : ` ${spokenNumber(Number(minute))} phút`}`,
  ],
  [String.raw`(\d{1,2})h`, ([hour = '']) => `${spokenNumber(Number(hour))} giờ`],
  [
    String.raw`([Tt]ổng đài|[Gg]ọi(?: số)?|[Đđ]iện thoại|[Đđ]ường dây) ([\d.  ]*\d)`,
    ([word = '', called = '']) => `${word} ${digitByDigit(called.replaceAll(/\D/g, ''))}`,
  ],
  [String.raw`([Đđ]iểm) ([a-xđ])`, ([word = '', letter = '']) => `${word} ${letterName(letter)}`],
  [
    String.raw`([Pp]hần|[Cc]hương|[Mm]ục|[Kk]hóa) ([IVXLC]+)`,
    ([word = '', roman = '']) => `${word} ${spokenNumber(romanValue(roman))}`,
  ],
  [
    String.raw`(${number})\s?[-–]\s?(${number})( ?%)?`,
    ([low = '', high = '', percent]) =>
      `${spokenAmount(low)} đến ${spokenAmount(high)}${percent ? ' phần trăm' : ''}`,
  ],
  [String.raw`(${number}) ?%`, ([value = '']) => `${spokenAmount(value)} phần trăm`],
  [
    String.raw`(${number}) ?(km|ha|kg|m²|m2|m|đ)`,
    ([value = '', unit = '']) => `${spokenAmount(value)} ${units[unit] ?? unit}`,
  ],
  [String.raw`(${number})`, ([value = '']) => spokenAmount(value)],
];

const units: Readonly<Record<string, string>> = {
  km: 'ki-lô-mét',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  m: 'mét',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  đ: 'đồng',
};

/** Neither begins nor ends inside a word or a number. */
const bounded = (pattern: string): string =>
  String.raw`(?<![\p{L}\p{M}\d])(?:${pattern})(?![\p{L}\p{M}\d])`;

const matchers = rules.map(
  ([pattern, sayIt]) => [new RegExp(`^(?:${pattern})$`, 'u'), sayIt] as const,
);
const sayable = new RegExp(bounded(rules.map(([pattern]) => pattern).join('|')), 'gu');

function say(found: string): string {
  for (const [pattern, sayIt] of matchers) {
    const match = pattern.exec(found);
    if (match !== null) return sayIt(match.slice(1));
  }
  return found;
}
