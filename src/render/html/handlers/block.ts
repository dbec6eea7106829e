import type { Element, ElementContent } from 'hast';
import type { HtmlContext } from '../context.ts';
import { element, text } from './state.ts';

/** A link to the block itself, for citing it. */
export function permalink(id: string, context: HtmlContext): Element[] {
  if (!context.hasPermalinks) return [];
  const properties = {
    className: ['permalink'],
    href: `#${id}`,
    ariaLabel: 'Liên kết đến đoạn này',
  };
  return [element('a', properties, [text('¶')])];
}

/** The editor's notes on a block, set apart from the text that they explain. */
export function editorNotes(id: string, context: HtmlContext): Element[] {
  return (context.notes.get(id) ?? []).map((note) =>
    element('div', { className: ['editor-note'], role: 'note', id: `ghi-chu-${note.id}-${id}` }, [
      element('p', {}, [element('strong', {}, [text('Ghi chú:')]), text(` ${note.text}`)]),
    ]),
  );
}

/** The printed number or dash in front of a heading or a point. */
export function printedMark(mark: string | undefined): ElementContent[] {
  return mark === undefined
    ? []
    : [element('span', { className: ['mark'] }, [text(mark)]), text(' ')];
}
