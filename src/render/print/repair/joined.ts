/** Tokens of a PDF in a row: a space stands only where two tokens would run into one. */
export function joined(tokens: readonly string[]): string {
  let line = '';
  for (const token of tokens) {
    line += line !== '' && /[^\])>]$/.test(line) && /^[^/[(<]/.test(token) ? ` ${token}` : token;
  }
  return line;
}
