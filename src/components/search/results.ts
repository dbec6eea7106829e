import type { FoundPage, FoundSection } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import type { SoughtWord } from './marks.ts';
import { foundForms, segmentsOf } from './marks.ts';

/** A page in the results: its best section, then its other sections. */
export function resultItem(page: FoundPage, words: readonly SoughtWord[]): HTMLLIElement {
  const [best, ...others] = page.sections;
  const item = element('li', 'search-result');
  if (!best) return item;
  item.append(
    element(
      'p',
      'search-result-place',
      [page.kind, page.title, best.breadcrumb].filter(isNew(best.title)).join(' › '),
    ),
    ...section(best, words, 'h2'),
  );
  if (others.length > 0) {
    const list = element('ul', 'search-result-others');
    list.append(...others.map((other) => otherItem(other, words)));
    item.append(list);
  }
  return item;
}

function otherItem(other: FoundSection, words: readonly SoughtWord[]): HTMLLIElement {
  const item = element('li', 'search-result-other');
  item.append(...section(other, words, 'h3'));
  return item;
}

function section(
  { href, title, text }: FoundSection,
  words: readonly SoughtWord[],
  heading: 'h2' | 'h3',
): HTMLElement[] {
  const forms = foundForms(`${title} ${text}`, words);
  const link = element('a', '', ...marked(title, forms));
  link.href = href;
  const excerpt = element('p', 'search-result-excerpt', ...marked(excerptOf(text, forms), forms));
  return text === '' ? [element(heading, '', link)] : [element(heading, '', link), excerpt];
}

/** Text nodes and marks: what the index holds is never read as HTML. */
function marked(text: string, forms: ReadonlySet<string>): (Node | string)[] {
  return segmentsOf(text, forms).map((segment) =>
    segment.marked ? element('mark', '', segment.text) : segment.text,
  );
}

function isNew(title: string): (text: string) => boolean {
  return (text) => text !== '' && text !== title;
}

function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
