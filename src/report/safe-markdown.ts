/** What a reader cannot see and a hostile text can use: controls, directions, nothing-wide signs. */
const hidden = /[\p{Cc}\p{Cf}\u{115F}\u{1160}\u{3164}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** A sign of no width after which nothing is a mention, a reference or an address any more. */
const joiner = '\u2060';

/** What GitHub or GitLab would bring to life in words, and where it is broken. */
const live: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[@#!$%&~^:](?=[\p{L}\p{N}_"'{])/gu, `$&${joiner}`],
  [/:(?=\/\/)/gu, `:${joiner}`],
  [/\bwww(?=\.)/giu, `$&${joiner}`],
  [/\bGH(?=-\d)/giu, `$&${joiner}`],
  [/\b(mailto|xmpp|https?|ftp)(?=:)/giu, `$1${joiner}`],
];

/**
 * A text of somebody else as words of Markdown on one line: no mark, HTML, link, picture, mention,
 * reference or command in it is live, on GitHub, GitLab or in any CommonMark reader. What cannot
 * be seen is named.
 */
export function words(text: string): string {
  let safe = revealed(text);
  for (const [pattern, replacement] of live) safe = safe.replace(pattern, replacement);
  return safe
    .replace(commitName, (name) => name.replace(/.{3}(?=.)/gu, `$&${joiner}`))
    .replace(marks, '\\$&')
    .replace(atStart, '\\$&')
    .replace(/^(\d+)(?=[.)])/u, '$1\\');
}

/** What may be the name of a commit, which becomes a link. */
const commitName = /\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/giu;

/** Signs that can mean something anywhere, and those that can at the beginning of a line. */
const marks = /[\\`*_{}[\]<>|~&$^#!@]/gu;
const atStart = /^[-+=/]/u;

/** A path can be thousands of signs long; so many tell it apart. */
const longestCode = 200;

/** The same as code, for addresses and the names of files. */
export function code(text: string): string {
  const whole = revealed(text);
  const shown = whole.length > longestCode ? `${whole.slice(0, longestCode)}…` : whole;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || shown === '' ? ' ' : '';
  // A bar would end the cell of a table, even in code.
  return fence + pad + shown.replaceAll('|', '¦') + pad + fence;
}

/** One line in which every sign can be seen; the blanks of no width that part Khmer words stay. */
function revealed(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/gu, ' ')
    .replace(hidden, (sign, offset: number, whole: string) => {
      const isKhmer =
        /[\u200B-\u200D]/u.test(sign) &&
        /\p{Script=Khmer}$/u.test(whole.slice(0, offset)) &&
        /^\p{Script=Khmer}/u.test(whole.slice(offset + 1));
      const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return isKhmer ? sign : `‹U+${number}›`;
    })
    .trim();
}
