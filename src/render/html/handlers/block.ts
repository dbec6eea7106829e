import type { Element, ElementContent } from 'hast';
import type { HtmlContext, ShownNotes } from '../context.ts';
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

/**
 * The editor's notes on a block, set apart from the text that they explain. A note that the page
 * has shown already is not repeated but pointed to.
 */
export function editorNotes(id: string, context: HtmlContext, shown: ShownNotes): Element[] {
  return (context.notes.get(id) ?? []).map((note) => {
    const anchor = `ghi-chu-${note.id}`;
    const isKnown = shown.has(note.id);
    shown.add(note.id);
    const label = element('strong', {}, [text('Ghi chú:')]);
    return isKnown
      ? element('p', { className: ['editor-note'], role: 'note' }, [
          label,
          text(' '),
          element('a', { href: `#${anchor}` }, [text('như đã nêu ở trên')]),
        ])
      : element('div', { className: ['editor-note'], role: 'note', id: anchor }, [
          element('p', {}, [label, text(` ${note.text}`)]),
        ]);
  });
}

/** The printed number or dash in front of a heading or a point. */
export function printedMark(mark: string | undefined): ElementContent[] {
  return mark === undefined
    ? []
    : [element('span', { className: ['mark'] }, [text(mark)]), text(' ')];
}
