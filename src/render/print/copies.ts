import { copyAnchor } from '../../library/addresses.ts';
import { documentName } from '../../library/document-names.ts';
import type { Library } from '../../library/library.ts';
import { eventKinds } from '../../schema/legal-document.ts';
import type { OfferedPdf } from './offer.ts';

/** A text that is offered in print, as it is now: what an older printed copy is compared with. */
export interface CurrentCopy {
  /** Anchor of its row on the page that checks copies. */
  anchor: string;
  title: string;
  /** What it is or belongs to. */
  source: string;
  /** Address of its page, and of its first PDF. */
  page: string;
  pdf: string;
  hash: string;
  date: string;
  isReviewed: boolean;
  /** Number of a reviewed edition. */
  edition?: number;
  /** What has changed and when, the newest first; the law that it cites among it. */
  changes: { date: string; note: string }[];
}

/** The texts offered, each once however many shapes it is printed in, in the order of the site. */
export async function currentCopies(
  library: Library,
  pdfs: readonly OfferedPdf[],
): Promise<CurrentCopy[]> {
  const copies = new Map<string, CurrentCopy>();
  for (const { href, job } of pdfs) {
    const { document } = await job();
    const { id, title, source = '', edition, review } = document;
    if (copies.has(id)) continue;
    const page = href.replace(/(?:\.[\w-]+)?\.pdf$/, '/');
    copies.set(id, {
      anchor: copyAnchor(id),
      title,
      source,
      page,
      pdf: href,
      hash: edition.hash,
      date: edition.isoDate,
      isReviewed: review === 'reviewed',
      ...whatChanged(library, page),
    });
  }
  return [...copies.values()];
}

function whatChanged(library: Library, page: string): Pick<CurrentCopy, 'edition' | 'changes'> {
  const { curricula, methods, materials } = library;
  const texts = [
    ...curricula,
    ...curricula.flatMap(({ lessons }) => lessons),
    ...methods,
    ...materials,
  ];
  const text = texts.find(({ address }) => address === page.replace(/giang-vien\/$/, ''));
  if (text === undefined) return { changes: [] };
  const impacts = text.standing.impacts.flatMap(({ document, event }) => {
    const found = library.documents.find(({ id }) => id === document);
    return found === undefined
      ? []
      : [{ date: event.date, note: `${documentName(found)} ${eventKinds[event.kind]}.` }];
  });
  return {
    changes: [...text.changes, ...impacts].sort((a, b) => (a.date < b.date ? 1 : -1)),
    ...(text.edition === undefined ? {} : { edition: text.edition }),
  };
}
