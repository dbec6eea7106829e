import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { ComponentName } from '../../../tree/components.ts';
import type { ComponentNode } from '../../../tree/types.ts';
import type { HtmlContext, ShownNotes } from '../context.ts';

/** What a component's handler works with. */
export interface HandlerState {
  state: State;
  context: HtmlContext;
  shown: ShownNotes;
}

export type ComponentHandler<N extends ComponentName = ComponentName> = (
  node: Extract<ComponentNode, { name: N }>,
  handlerState: HandlerState,
) => Element | Element[];

/** The children of a component as HTML, with runs of points gathered into lists. */
export function childElements(node: ComponentNode, { state }: HandlerState): ElementContent[] {
  // A component's children are mdast but for nested components, which the state's handlers know.
  return gatherPoints(state.all(node as unknown as Parameters<State['all']>[0]));
}

/** Wraps each run of neighbouring `<li class="point">` in one `<ul class="points">`. */
export function gatherPoints<N extends ElementContent>(nodes: readonly N[]): (N | Element)[] {
  const gathered: (N | Element)[] = [];
  let list: Element | undefined;
  for (const node of nodes) {
    if (isPoint(node)) {
      if (list === undefined) {
        list = element('ul', { className: ['points'] }, []);
        gathered.push(list);
      }
      list.children.push(node);
    } else if (!(list !== undefined && isBlank(node))) {
      list = undefined;
      gathered.push(node);
    }
  }
  return gathered;
}

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

function isPoint(node: ElementContent): node is Element {
  const classes = node.type === 'element' ? node.properties['className'] : undefined;
  return node.type === 'element' && Array.isArray(classes) && classes.includes('point');
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
