/** A whole number below 10¹⁵ in words. */
export function spokenNumber(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e15) {
    throw new Error(`Expected a whole number below 10^15, found ${value}`);
  }
  if (value === 0) return digits[0];
  const groups: string[] = [];
  let rest = value;
  for (const scale of scales) {
    const group = rest % 1000;
    rest = Math.floor(rest / 1000);
    if (group > 0) groups.unshift(`${threeDigits(group, rest > 0)}${scale}`);
    if (rest === 0) break;
  }
  return groups.join(' ');
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const scales = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ'] as const;

const digit = (value: number): string => digits[value] ?? '';

/** `isWhole`: places before the first digit are said too, since another group goes before. */
function threeDigits(value: number, isWhole: boolean): string {
  const hundreds = Math.floor(value / 100);
  const below = value % 100;
  const lead = hundreds > 0 || isWhole ? `${digit(hundreds)} trăm` : '';
  if (below === 0) return lead;
  if (lead === '') return twoDigits(below);
  return `${lead} ${below < 10 ? `lẻ ${digit(below)}` : twoDigits(below)}`;
}

function twoDigits(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digit(ones);
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : digit(ones);
  const first = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return ones === 0 ? first : `${first} ${last}`;
}

/** Each digit by itself, as numbers to call are said. */
export const digitByDigit = (value: string): string =>
  Array.from(value, (one) => digit(Number(one))).join(' ');

/** "1.234", "12,5": dots part thousands, a comma the fraction. */
export function spokenAmount(written: string): string {
  const [whole = '', fraction] = written.split(',');
  const said = spokenNumber(Number(whole.replaceAll('.', '')));
  if (fraction === undefined) return said;
  const isShort = fraction.length <= 2 && !fraction.startsWith('0');
  return `${said} phẩy ${isShort ? spokenNumber(Number(fraction)) : digitByDigit(fraction)}`;
}
