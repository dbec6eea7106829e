/** Tokens of a PDF in a row: a space stands only where two tokens would run into one. */
export function joined(tokens: readonly string[]): string {
  let line = '';
  let last = '';
  for (const token of tokens) {
    if (token === '') continue;
    const runsOn = last !== '' && !closing.has(last) && !opening.has(token.charAt(0));
    line += runsOn ? ` ${token}` : token;
    last = token.charAt(token.length - 1);
  }
  return line;
}

const closing: ReadonlySet<string> = new Set([']', ')', '>']);
const opening: ReadonlySet<string> = new Set(['/', '[', '(', '<']);
