import type { Review } from '../schema/item.ts';
import type { LegalDocumentData, LegalEvent } from '../schema/legal-document.ts';
import type { ContentTree } from '../tree/types.ts';
import { contentHash } from './content-hash.ts';

/** How far a text can be relied on. */
export interface Standing {
  /** `changed`: it was reviewed once and has been written on since, so it is a draft again. */
  state: 'draft' | 'reviewed' | 'changed';
  review?: Review;
  /** What has befallen documents that it cites since the law was last looked up for it. */
  impacts: Impact[];
}

export interface Impact {
  document: string;
  event: LegalEvent;
}

interface Reviewable {
  review?: Review | undefined;
  lawAsOf?: string | undefined;
}

type Documents = ReadonlyMap<string, Pick<LegalDocumentData, 'events'>>;

export function standingOf(
  data: Reviewable,
  tree: ContentTree | undefined,
  citations: Iterable<string>,
  documents: Documents,
): Standing {
  const { review, lawAsOf } = data;
  const impacts = impactsOn(lawAsOf, citations, documents);
  if (review === undefined) return { state: 'draft', impacts };
  const isSame = review.content === contentHash(data, tree);
  return { state: isSame ? 'reviewed' : 'changed', review, impacts };
}

/** Events that came, or came to be known, after the day on which the law was looked up. */
export function impactsOn(
  lawAsOf: string | undefined,
  citations: Iterable<string>,
  documents: Documents,
): Impact[] {
  if (lawAsOf === undefined) return [];
  return [...citations].flatMap((document) =>
    (documents.get(document)?.events ?? [])
      .filter(({ date, source }) => date > lawAsOf || source.checkedOn > lawAsOf)
      .map((event) => ({ document, event })),
  );
}
