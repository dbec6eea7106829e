import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Heading, Image, ImageReference, Link, ListItem, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ComponentNode, ContentTree, NodeData, TreeNode } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';
import type { HtmlContext, ShownNotes } from './context.ts';
import { editorNotes, permalink } from './handlers/block.ts';
import { componentHandlers } from './handlers/index.ts';
import { pictureElement } from './handlers/picture.ts';
import { gatherPoints } from './handlers/state.ts';
import type { ComponentHandler } from './handlers/state.ts';

/** The HTML of a tree: no script, no inline style, no raw HTML. */
export function treeToHtml(tree: ContentTree, context: HtmlContext): string {
  const hast = toHast(tree as unknown as Parameters<typeof toHast>[0], {
    handlers: handlersFor(tree, context),
    footnoteLabel: 'Chú thích',
    footnoteBackLabel: (index) => `Trở lại chỗ có chú thích ${index + 1}`,
  });
  const root: Root = hast.type === 'root' ? hast : { type: 'root', children: [hast] };
  root.children = gatherPoints(root.children as ElementContent[]);
  replaceAlignment(root);
  return toHtml(root);
}

function handlersFor(tree: ContentTree, context: HtmlContext): Handlers {
  const shown: ShownNotes = new Set();
  const shift = firstHeadingDepth(tree) - context.firstHeading;
  const paragraphsInside = new Set<TreeNode>();
  for (const { node } of walk(tree)) {
    if (node.type !== 'component' || node.name !== 'Item') continue;
    const first = node.children[0];
    if (first) paragraphsInside.add(first);
  }
  const component = (state: State, node: ComponentNode): Element | Element[] => {
    const handler = componentHandlers[node.name] as ComponentHandler;
    return handler(node, { state, context, shown });
  };
  const markdown: Handlers = {
    heading: (state: State, node: Heading) => {
      const depth = Math.min(6, Math.max(1, node.depth - shift)) as Heading['depth'];
      const heading = defaultHandlers.heading(state, { ...node, depth });
      const id = (node.data as { id?: string } | undefined)?.id;
      if (id !== undefined) heading.properties['id'] = id;
      return heading;
    },
    paragraph: (state: State, node: Paragraph): Element | Element[] => {
      const paragraph = defaultHandlers.paragraph(state, node);
      const id = (node.data as { id?: string } | undefined)?.id;
      if (id === undefined || paragraphsInside.has(node as TreeNode)) return paragraph;
      paragraph.properties['id'] = id;
      paragraph.children.push(...permalink(id, context));
      return [paragraph, ...editorNotes(id, context, shown)];
    },
    // A box to tick is for paper: on the screen it is a sign, not a control that does nothing.
    listItem: (state, node: ListItem, parent) => {
      const item = defaultHandlers.listItem(state, node, parent);
      visit(item, 'element', (box: Element) => {
        if (box.tagName !== 'input') return;
        const isTicked = box.properties['checked'] === true;
        box.tagName = 'span';
        box.properties = { className: ['tick-box'], ariaHidden: 'true' };
        box.children = [{ type: 'text', value: isTicked ? '☒' : '☐' }];
      });
      return item;
    },
    link: (state, node: Link) => withLibraryAddress(defaultHandlers.link(state, node), context),
    image: (_, node: Image) => imageOf(node, context),
    imageReference: (_, node: ImageReference) => imageOf(node, context),
  };
  // The table of handlers is typed by the node types of mdast, which do not know ours.
  return { ...markdown, component } as Handlers;
}

function firstHeadingDepth(tree: ContentTree): number {
  for (const { node } of walk(tree)) if (node.type === 'heading') return node.depth;
  return 1;
}

function withLibraryAddress(node: Element, context: HtmlContext): Element {
  const address = node.properties['href'];
  if (typeof address === 'string' && address.startsWith('/')) {
    node.properties['href'] = context.href(address);
  }
  return node;
}

/** A picture of the library; none of another place reaches a tree that passed the check. */
function imageOf(node: Image | ImageReference, context: HtmlContext): Element[] {
  const { picture } = (node.data ?? {}) as NodeData;
  return picture === undefined ? [] : [pictureElement(picture, node.alt ?? '', context)];
}

/** The CSP forbids inline style and HTML 5 has no `align`: aligned cells get a class. */
function replaceAlignment(root: Root): void {
  visit(root, 'element', (node: Element) => {
    const align = node.properties['align'];
    if (typeof align !== 'string') return;
    delete node.properties['align'];
    node.properties['className'] = [`align-${align}`];
  });
}
