import { documentAddress } from '../../library/addresses.ts';
import { fullDocumentName } from '../../library/document-names.ts';
import type { Library } from '../../library/library.ts';
import type { HtmlContext } from './context.ts';

/** The context in which the site shows trees of a library; `href` puts addresses below the base. */
export function htmlContext(library: Library, href: (address: string) => string): HtmlContext {
  const documents = new Map(library.documents.map((document) => [document.id, document]));
  return {
    firstHeading: 1,
    notes: library.notesByPlace,
    citation: (id) => {
      const document = documents.get(id);
      return document === undefined
        ? undefined
        : { href: href(documentAddress(id)), title: fullDocumentName(document) };
    },
    href,
    hasPermalinks: true,
  };
}
