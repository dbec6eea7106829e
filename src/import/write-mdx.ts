import type { Root } from 'mdast';
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
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport\\b' },
        { atBreak: true, character: 'e', after: 'xport\\b' },
      ],
    },
  })
  .use(remarkStringify)
  .freeze();

/** A tree as MDX that has no code in it: braces, `<` and words such as “import” stay text. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}
