import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Info, State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use({
    // MDX takes a line that begins so for code, and has no escape for letters but their number.
    settings: {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      // `<https://…>` is no link in MDX.
      resourceLink: true,
      handlers: { mdxJsxFlowElement: writeComponent },
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport\\b' },
        { atBreak: true, character: 'e', after: 'xport\\b' },
      ],
    },
  })
  .use(remarkStringify)
  .freeze();

/** The library writes what stands in a component without an indent. */
function writeComponent(node: MdxJsxFlowElement, _: unknown, state: State, info: Info): string {
  const attributes = node.attributes.map((attribute) => {
    const value = typeof attribute.value === 'string' ? attribute.value : '';
    return attribute.type === 'mdxJsxAttribute'
      ? ` ${attribute.name}="${escapeQuotes(value)}"`
      : '';
  });
  const name = node.name ?? '';
  return `<${name}${attributes.join('')}>\n${state.containerFlow(node, info)}\n</${name}>`;
}

function escapeQuotes(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A tree as MDX that has no code in it: braces, `<` and words such as “import” stay text. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}
