import { spokenNumber } from './spoken-numbers.ts';

/** Who issues what, by the letters behind the stroke. */
const issuers: Readonly<Record<string, string>> = {
  CP: 'của Chính phủ',
  TTg: 'của Thủ tướng Chính phủ',
  UBND: 'của Ủy ban nhân dân',
  HĐND: 'của Hội đồng nhân dân',
  BTP: 'của Bộ Tư pháp',
  BTC: 'của Bộ Tài chính',
  BNV: 'của Bộ Nội vụ',
  BCA: 'của Bộ Công an',
  BGDĐT: 'của Bộ Giáo dục và Đào tạo',
  BYT: 'của Bộ Y tế',
  TW: 'của Trung ương',
  UBTVQH: 'của Ủy ban Thường vụ Quốc hội',
};

const types: Readonly<Record<string, string>> = {
  QĐ: 'Quyết định',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
};

const letterNames: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'bê',
  c: 'xê',
  d: 'dê',
  đ: 'đê',
  e: 'e',
  g: 'giê',
  h: 'hát',
  i: 'i',
  k: 'ca',
  l: 'lờ',
  m: 'mờ',
  n: 'nờ',
  o: 'o',
  p: 'pê',
  q: 'quy',
  r: 'rờ',
  s: 'sờ',
  t: 'tê',
  u: 'u',
  v: 'vê',
  x: 'ích-xờ',
  y: 'i dài',
};

/** The name of a letter. */
export const letterName = (letter: string): string => letterNames[letter.toLowerCase()] ?? letter;

const spelled = (code: string): string =>
  Array.from(code, (character) =>
    /\p{L}/u.test(character)
      ? letterName(character)
      : /\d/.test(character)
        ? spokenNumber(Number(character))
        : '',
  )
    .filter((part) => part !== '')
    .join(' ');

/** "QĐ-UBND" behind a stroke: who issued it; its kind too where no word before has said it. */
export function spokenIssuer(code: string, isNamed: boolean): string {
  const national = /^(UBTVQH|QH)(\d+)$/u.exec(code);
  if (national !== null) {
    const who = national[1] === 'QH' ? 'của Quốc hội' : issuers['UBTVQH'];
    return `${who ?? ''} khóa ${spokenNumber(Number(national[2]))}`;
  }
  const [kind = '', ...bodies] = code.split('-');
  const issuer = bodies.map((body) => issuers[body]).find((said) => said !== undefined);
  if (issuer === undefined) return `gạch chéo ${spelled(code)}`;
  const name = types[kind];
  return isNamed || name === undefined ? issuer : `${name.toLowerCase()} ${issuer}`;
}
