import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { PlacedProblem } from './problem.ts';
import { translateSyntaxError } from './syntax-messages.ts';

export interface ParsedSource {
  /** The raw tree; undefined when the source does not parse. */
  root?: Root;
  problems: PlacedProblem[];
}

/**
 * Parses a whole MDX file, frontmatter included, so that positions are true to the disk.
 * `source` has no BOM and only `\n` line ends. A syntax error is one problem, for the parser stops there.
 */
export function parseSource(source: string): ParsedSource {
  try {
    const root = mdxToMdast(source, { features: { smartPunctuation: false, frontmatter: true } });
    return root.type === 'root' ? { root, problems: [] } : { problems: [] };
  } catch (error) {
    return { problems: [translateSyntaxError(error)] };
  }
}
