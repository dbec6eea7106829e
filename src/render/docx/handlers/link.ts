import type { ParagraphChild } from 'docx';
import { ExternalHyperlink, InternalHyperlink } from 'docx';
import type { TreeNode } from '../../../tree/types.ts';
import type { InlineHandler, Node, RunFormat, State } from '../state.ts';

export const link: InlineHandler<Node<'link'>> = ({ url, children }, run, state) =>
  linked(url, children, run, state);

export const linkReference: InlineHandler<Node<'linkReference'>> = (node, run, state) =>
  linked(state.urls.get(node.identifier), node.children, run, state);

/** Words that lead on; plain words while nobody knows where the site is served. */
function linked(
  url: string | undefined,
  words: readonly TreeNode[],
  run: RunFormat,
  state: State,
): ParagraphChild[] {
  const anchor = url?.startsWith('#') === true ? state.bookmarks.get(url.slice(1)) : undefined;
  const address = anchor === undefined ? absolute(url, state) : undefined;
  if (anchor === undefined && address === undefined) return state.inlines(words, run, state);
  const children = state.inlines(words, { ...run, style: 'Hyperlink' }, state);
  return [
    anchor === undefined
      ? new ExternalHyperlink({ link: address ?? '', children })
      : new InternalHyperlink({ anchor, children }),
  ];
}

function absolute(url: string | undefined, { copy: { base, address } }: State): string | undefined {
  if (url?.startsWith('#') === true) return address === undefined ? undefined : address + url;
  if (url?.startsWith('/') === true) return base === undefined ? undefined : base + url.slice(1);
  return url;
}
