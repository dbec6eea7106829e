import { documentAddress, termAddress } from '../../library/addresses.ts';
import { fullDocumentName } from '../../library/document-names.ts';
import type { Library } from '../../library/library.ts';
import type { HtmlContext } from './context.ts';

/** The context in which the site shows trees of a library; `href` puts addresses below the base. */
export function htmlContext(library: Library, href: (address: string) => string): HtmlContext {
  const documents = new Map(library.documents.map((document) => [document.id, document]));
  const methods = new Map(library.methods.map((method) => [method.id, method]));
  const terms = new Set(library.terms.map(({ id }) => id));
  return {
    firstHeading: 1,
    notes: library.notesByPlace,
    citation: (id) => {
      const document = documents.get(id);
      return document === undefined
        ? undefined
        : { href: href(documentAddress(id)), title: fullDocumentName(document) };
    },
    term: (id) => (terms.has(id) ? { href: href(termAddress(id)) } : undefined),
    method: (id) => {
      const method = methods.get(id);
      return method === undefined ? undefined : { href: href(method.address), title: method.title };
    },
    href,
    hasPermalinks: true,
  };
}
