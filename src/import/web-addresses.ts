import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { hasPlainHost } from '../schema/web-host.ts';
import { text } from './inline.ts';
import type { Doubting } from './to-markdown.ts';

const address = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&()*+,;=%]*[\p{L}\p{N}/]/giu;

/**
 * Makes links of the web addresses in the text. Markdown would do so by itself, but with the unsafe
 * `http:` for all that begin with “www.”, and the library takes `https:` only.
 */
export function linkAddresses(root: Root, doubt: Doubting): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const pieces = split(node.value, doubt);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** An address as the library may use it; undefined when it is none. */
export function secureAddress(written: string): string | undefined {
  const url = /^https:/i.test(written) ? written : `https://${written.replace(/^http:\/\//i, '')}`;
  return hasPlainHost(url) && !/[\s\\\p{Cc}\p{Cf}]/u.test(url) ? url : undefined;
}

function split(value: string, doubt: Doubting): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(address)) {
    const [whole] = match;
    // What follows the name of the machine may be more text than address.
    const written = secureAddress(whole) === undefined ? machineOf(whole) : whole;
    const url = secureAddress(written);
    if (url === undefined) continue;
    if (!/^https:/i.test(written)) doubt('link-secured', written, written);
    pieces.push(text(value.slice(from, match.index)), link(url, written));
    from = match.index + written.length;
  }
  pieces.push(text(value.slice(from)));
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function machineOf(written: string): string {
  return /^(?:https?:\/\/)?[\w\-.]*\w/i.exec(written)?.[0] ?? written;
}

function link(url: string, words: string): Link {
  return { type: 'link', url, title: null, children: [text(words)] };
}
