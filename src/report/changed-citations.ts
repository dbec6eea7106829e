import { basesOf } from '../library/bases.ts';
import { citationsIn } from '../library/citations.ts';
import { documentName } from '../library/document-names.ts';
import { entriesOf } from '../library/entries.ts';
import type { AnyEntry } from '../library/entries.ts';
import type { Snapshot } from './snapshot.ts';

/** A legal document that files cite now and did not, or did and no longer do. */
export interface CitationChange {
  document: string;
  name: string;
  kind: 'cited' | 'uncited';
  /** The places in it, such as "khoản 1 Điều 3"; none when it is cited as a whole. */
  places: string[];
  files: string[];
}

export function changedCitations(before: Snapshot, after: Snapshot): CitationChange[] {
  return [
    ...beyond(after, before).map((found) => ({ kind: 'cited' as const, ...found })),
    ...beyond(before, after)
      // What cannot be read now may well cite it still.
      .map(({ files, ...found }) => ({
        kind: 'uncited' as const,
        ...found,
        files: files.filter((file) => !after.unreadable.has(file)),
      }))
      .filter(({ files }) => files.length > 0),
  ];
}

/** Citations of one snapshot that the other has not in the same file, by document. */
function beyond(own: Snapshot, other: Snapshot): Omit<CitationChange, 'kind'>[] {
  const known = new Set(other.entries.flatMap(citationsOfEntry).map(keyOf));
  const fresh = own.entries
    .flatMap(citationsOfEntry)
    .filter((citation) => !known.has(keyOf(citation)));
  const documents = entriesOf([...own.entries, ...other.entries], 'legal-documents');
  return [...Map.groupBy(fresh, ({ document }) => document)].map(([document, citations]) => {
    const found = documents.find(({ id }) => id === document);
    return {
      document,
      name: found === undefined ? document : documentName(found.data),
      places: [...new Set(citations.flatMap(({ at }) => at ?? []))],
      files: [...new Set(citations.map(({ file }) => file))],
    };
  });
}

interface FiledCitation {
  file: string;
  document: string;
  at: string | undefined;
}

function keyOf({ file, document, at }: FiledCitation): string {
  return [file, document, at ?? ''].join('\n');
}

function citationsOfEntry(entry: AnyEntry): FiledCitation[] {
  const { file, tree } = entry;
  const cited: { document?: string | undefined; at?: string | undefined }[] = [
    ...(tree === undefined ? [] : citationsIn(tree)),
    ...(entry.collection === 'curricula' ? entry.data.basis : []),
    ...basesOf(entry).map(({ basis }) => basis),
  ];
  return cited.flatMap(({ document, at }) =>
    document === undefined ? [] : [{ file, document, at }],
  );
}
