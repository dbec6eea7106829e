import { excerptOf } from '../../language/excerpt.ts';
import type { SoughtWord } from '../../language/highlight.ts';
import type { FoundPage } from '../../search/session.ts';
import { element } from './element.ts';
import { formsIn, marked } from './marked.ts';
import { placeOf } from './results.ts';

const excerptWords = 18;

/** A page as an option of the listbox: its best section, where it stands, and the words found. */
export function optionItem(
  page: FoundPage,
  sought: readonly SoughtWord[],
): HTMLAnchorElement | undefined {
  const [best] = page.sections;
  if (!best) return undefined;
  const forms = formsIn(best, sought);
  // A link, so that it can be opened in another tab; the keyboard stays in the box.
  const option = element(
    'a',
    'search-option',
    element('strong', '', ...marked(best.title, forms)),
    element('span', 'search-option-place', placeOf(page, best)),
    element(
      'span',
      'search-option-text',
      ...marked(excerptOf(best.text, forms, excerptWords), forms),
    ),
  );
  option.href = best.href;
  option.tabIndex = -1;
  if (page.lang !== 'vi') option.lang = page.lang;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}
