import type { Token } from './tokens.ts';
import { knownTokensOf } from './known-tokens.ts';

const wordsBefore = 6;

/** The stretch of a text, `length` words long, that says most about the found words. */
export function excerptOf(text: string, forms: ReadonlySet<string>, length = 40): string {
  const tokens = knownTokensOf(text);
  if (tokens.length <= length) return text;
  const from = Math.max(0, bestStart(tokens, forms, length - wordsBefore) - wordsBefore);
  const first = tokens[Math.min(from, tokens.length - length)];
  const last = tokens[Math.min(from + length, tokens.length) - 1];
  if (!first || !last) return text;
  const before = first === tokens[0] ? '' : '… ';
  const after = last === tokens[tokens.length - 1] ? text.slice(last.end) : ' …';
  return before + text.slice(before === '' ? 0 : first.start, last.end) + after;
}

/** Index of the found word from which `length` words hold most different found words, side by side. */
function bestStart(tokens: readonly Token[], forms: ReadonlySet<string>, length: number): number {
  let best = { start: 0, score: 0 };
  for (const [start, token] of tokens.entries()) {
    if (!forms.has(token.form)) continue;
    const found = tokens.slice(start, start + length).map(({ form }) => forms.has(form) && form);
    const neighbours = found.filter((form, index) => form && found[index + 1]).length;
    const score = 3 * new Set(found).size + neighbours;
    if (score > best.score) best = { start, score };
  }
  return best.start;
}
