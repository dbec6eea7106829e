import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

const kept = 200;
const known = new Map<string, readonly Token[]>();

/** The words of a text, remembered for the texts asked for last: results are shown again and again. */
export function knownTokensOf(text: string): readonly Token[] {
  const tokens = known.get(text) ?? tokensOf(text);
  known.delete(text);
  known.set(text, tokens);
  if (known.size > kept) known.delete(known.keys().next().value ?? '');
  return tokens;
}
