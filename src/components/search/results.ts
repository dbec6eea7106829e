import { excerptOf } from '../../language/excerpt.ts';
import type { SoughtWord } from '../../language/highlight.ts';
import type { FoundPage, FoundSection } from '../../search/session.ts';
import { element } from './element.ts';
import { formsIn, marked } from './marked.ts';

/** A page in the results: its best section, then its other sections. */
export function resultItem(page: FoundPage, sought: readonly SoughtWord[]): HTMLLIElement {
  const [best, ...others] = page.sections;
  const item = element('li', page.law === undefined ? 'search-result' : 'search-result search-law');
  if (!best) return item;
  item.append(
    element('p', 'search-result-place', placeOf(page, best)),
    ...section(page, best, sought, 'h2'),
    ...lawNote(page),
  );
  if (others.length > 0) {
    const list = element('ul', 'search-result-others');
    list.append(
      ...others.map((other) =>
        element('li', 'search-result-other', ...section(page, other, sought, 'h3')),
      ),
    );
    item.append(list);
  }
  if (page.more > 0)
    item.append(element('p', 'search-result-more', `Còn ${page.more} mục khác trong trang này.`));
  return item;
}

/** "Bài học › Mở đầu buổi nói › Trên lớp" */
export function placeOf({ kind, title }: FoundPage, best: FoundSection): string {
  const places = new Set([kind, title, best.breadcrumb]);
  return [...places].filter((text) => text !== '' && text !== best.title).join(' › ');
}

function section(
  { lang }: FoundPage,
  found: FoundSection,
  sought: readonly SoughtWord[],
  heading: 'h2' | 'h3',
): HTMLElement[] {
  const forms = formsIn(found, sought);
  const link = element('a', '', ...marked(found.title, forms));
  link.href = found.href;
  const title = element(heading, '', link);
  const excerpt = element(
    'p',
    'search-result-excerpt',
    ...marked(excerptOf(found.text, forms), forms),
  );
  const parts = found.text === '' ? [title] : [title, excerpt];
  if (lang !== 'vi') for (const part of parts) part.lang = lang;
  return parts;
}

/** Says why the document stands first, or that the library lacks the provision asked for. */
function lawNote({ law }: FoundPage): HTMLElement[] {
  if (law === undefined) return [];
  const { lacks } = law;
  const [article = '', clause] = lacks?.split('.') ?? [];
  const name = clause === undefined ? `Điều ${article}` : `khoản ${clause} Điều ${article}`;
  return [
    element(
      'p',
      'search-law-note',
      lacks === undefined
        ? 'Đúng văn bản đang hỏi.'
        : `Thư viện chưa có nội dung ${name}; đây là trang về cả văn bản.`,
    ),
  ];
}
