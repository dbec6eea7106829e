import type { LegacyEncoding } from './legacy-encodings.ts';

/** How the letters of a font are stored. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding | 'unicode' | 'symbol';
  /** Small letters show as capitals. */
  readonly capitals: boolean;
  /** The name alone does not tell: the words decide. */
  readonly isUnsure: boolean;
}

interface Family {
  readonly pattern: RegExp;
  readonly encoding: FontEncoding['encoding'];
  readonly isUnsure?: true;
}

/** Font names by family, the first that fits. Unicode fonts are what is left. */
const families: readonly Family[] = [
  { pattern: /^VNI[- ]/i, encoding: 'vni' },
  { pattern: /^VNI/, encoding: 'vni' },
  { pattern: /^\.\s*Vn/i, encoding: 'tcvn3' },
  { pattern: /TCVN/i, encoding: 'tcvn3' },
  // .VnTime typed without its point, as some programs save it.
  { pattern: /^Vn[A-Z0-9]/, encoding: 'tcvn3', isUnsure: true },
  // “VNtimes new roman”, “VNarial”: Vietware X, but the names were reused.
  { pattern: /^S?VN ?[a-z]/, encoding: 'vietware-x', isUnsure: true },
  { pattern: /^VN/, encoding: 'tcvn3', isUnsure: true },
  {
    pattern: /^(?:ABC|VK|VPS|VI|BK) ?(?:Times|Sans|Arial|HCM)/i,
    encoding: 'tcvn3',
    isUnsure: true,
  },
  { pattern: /^(?:Symbol|(?:Wing|Web)dings.*|MT Extra|ZapfDingbats)$/i, encoding: 'symbol' },
];

export function fontEncoding(name: string): FontEncoding {
  const trimmed = name.trim();
  const family = families.find(({ pattern }) => pattern.test(trimmed));
  const encoding = family?.encoding ?? 'unicode';
  return {
    encoding,
    capitals: encoding === 'tcvn3' && /H$/.test(trimmed),
    isUnsure: family?.isUnsure ?? false,
  };
}
