import { initialOf } from '../../language/collation.ts';
import { heading, paragraph, strong } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { showBases } from '../bases.ts';
import type { Library } from '../library.ts';

/** The glossary to print, letter by letter. */
export function glossaryTree(library: Library): ContentTree {
  const children: TreeNode[] = [];
  let letter = '';
  for (const { term, abbreviations, plain, notThis, example, basis } of library.terms) {
    const initial = initialOf(term);
    if (initial !== letter) {
      letter = initial;
      children.push(heading(2, letter, `chu-${children.length + 1}`));
    }
    const name = abbreviations.length === 0 ? term : `${term} (${abbreviations.join(', ')})`;
    const sources = showBases(library, basis).map(({ text }) => text);
    children.push(
      paragraph(
        strong(`${name}. `),
        [
          plain,
          notThis,
          ...(example === undefined ? [] : [`Ví dụ: ${example}`]),
          ...(sources.length === 0 ? [] : [`Căn cứ: ${sources.join('; ')}.`]),
        ].join(' '),
      ),
    );
  }
  return { type: 'root', children };
}
