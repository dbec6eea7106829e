import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { ComponentName } from '../tree/components.ts';

/** A component of the content language that stands between paragraphs. */
export function flowComponent(
  name: ComponentName,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    // One list, not a copy: points are added to it later.
    children: children as MdxJsxFlowElement['children'],
  };
}
