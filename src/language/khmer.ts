/** Characters that show nothing: soft hyphen, zero-width space and joiners, byte order mark. */
export const zeroWidth = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

const base = '[\\u1780-\\u17b3]';
const subscript = `\\u17d2[${zeroWidth}]*${base}`;
const sign = '[\\u17b6-\\u17d1\\u17d3\\u17dd]';

/**
 * Source of a pattern for one orthographic cluster: a consonant or independent vowel with what is
 * written below, above and around it. Khmer puts no space between words, and no two programs agree
 * where words end; on clusters all agree.
 */
export const khmerCluster = `${base}(?:[${zeroWidth}]*(?:${subscript}|${sign}))*`;

const khmerLetter = /[\u1780-\u17ff]/;

export function isKhmer(text: string): boolean {
  return khmerLetter.test(text);
}

/** One spelling: coeng da is written as coeng ta, which looks the same; Khmer digits as 0 to 9. */
export function normaliseKhmer(text: string): string {
  return text
    .replace(/\u17d2\u178a/g, '\u17d2\u178f')
    .replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
}
