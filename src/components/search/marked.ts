import type { SoughtWord } from '../../language/highlight.ts';
import { foundForms, segmentsOf } from '../../language/highlight.ts';
import { element } from './element.ts';

/** A text as nodes, with the found words marked. */
export function marked(text: string, forms: ReadonlySet<string>): (Node | string)[] {
  return segmentsOf(text, forms).map((segment) =>
    segment.marked ? element('mark', '', segment.text) : segment.text,
  );
}

/** The forms under which a section has the words that were looked for. */
export function formsIn(
  section: { title: string; text: string },
  sought: readonly SoughtWord[],
): ReadonlySet<string> {
  return foundForms([section.title, section.text], sought);
}
