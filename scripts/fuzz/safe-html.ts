import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The elements that the renderer makes; any other came out of content. */
export const elements = [
  ...['a', 'article', 'blockquote', 'br', 'code', 'dd', 'del', 'div', 'dl', 'dt', 'em'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'section', 'span'],
  ...['strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
];

/** Their attributes; none of them runs, and those with an address are looked at. */
export const attributes = [
  ...['alt', 'aria-describedby', 'aria-hidden', 'aria-label', 'class', 'data-footnote-backref'],
  ...['data-footnote-ref', 'data-footnotes', 'data-term', 'dir', 'href', 'id', 'lang', 'loading'],
  ...['role', 'src', 'start', 'title'],
];

/** Where links may go: some archives of law, which records name as sources, have no https. */
export const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** What a page of the library may do with an address: `src` is fetched, `href` is gone to. */
export function isSafeAddress(attribute: string, address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const { origin, protocol } = new URL(address, page);
  if (attribute === 'src') return origin === new URL(page).origin;
  return linkSchemes.includes(protocol);
}

/** What is in HTML and must not be: elements and attributes that nobody makes, unsafe addresses. */
export function unsafeParts(html: string, page: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'element') found.push(...unsafeInElement(node, page));
    else if (node.type !== 'text' && node.type !== 'root') found.push(node.type);
  });
  return found;
}

function unsafeInElement({ tagName, properties }: Element, page: string): string[] {
  const found = elements.includes(tagName) ? [] : [`<${tagName}>`];
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeOf(property);
    if (!attributes.includes(name)) found.push(`<${tagName} ${name}>`);
    if ((name === 'href' || name === 'src') && !isSafeAddress(name, String(value), page)) {
      found.push(`<${tagName} ${name}="${String(value)}">`);
    }
  }
  return found;
}

/** The name in HTML of a property in hast. */
function attributeOf(property: string): string {
  if (property === 'className') return 'class';
  return property
    .replace(/^(aria|data)(?=[A-Z])/, '$1-')
    .replace(/(?<=^data-.*)[A-Z]/g, (letter) => `-${letter}`)
    .replace('--', '-')
    .toLowerCase();
}
