import type { Problem } from '../tree/problem.ts';
import { changedCitations } from './changed-citations.ts';
import type { CitationChange } from './changed-citations.ts';
import { changedPages } from './changed-pages.ts';
import type { PageChanges } from './changed-pages.ts';
import { changedStanding } from './changed-standing.ts';
import type { StandingChange } from './changed-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { staleEditions } from './stale-editions.ts';
import type { StaleEdition } from './stale-editions.ts';
import { textsOf } from './texts.ts';
import type { ReportedText } from './texts.ts';
import { diffLines } from './word-diff.ts';
import type { LineChange } from './word-diff.ts';

/** A file that differs between the two sides. */
export interface ChangedFile {
  path: string;
  status: 'added' | 'changed' | 'removed';
}

/** What happened to the text of a file. */
export interface TextChange extends Pick<ReportedText, 'file' | 'kind' | 'title' | 'addresses'> {
  /**
   * `marks`: its words are the same, but not its marks (bold, lists, quotations); `same`: only the
   * writing of the file changed, nothing that it says.
   */
  status: ChangedFile['status'] | 'marks' | 'same';
  wordsAdded: number;
  wordsRemoved: number;
  changes: LineChange[];
}

export interface Report {
  texts: TextChange[];
  /** Content files that can not be read now: their problems tell why. */
  unreadable: string[];
  /** Pictures and other files of the content folder that are no text. */
  assets: ChangedFile[];
  /** Files outside the content folder, from the repository's root. */
  outside: ChangedFile[];
  pages: PageChanges;
  editions: StaleEdition[];
  citations: CitationChange[];
  standing: StandingChange[];
  problems: Problem[];
  /** How many problems there were before. */
  problemsBefore: number;
}

/** Compares two states of the content. `files` are those below the content folder that differ. */
export function compare(
  before: Snapshot,
  after: Snapshot,
  files: readonly ChangedFile[],
  outside: readonly ChangedFile[],
): Report {
  const was = textsOf(before);
  const now = textsOf(after);
  const isUnreadable = ({ path }: ChangedFile): boolean => after.unreadable.has(path);
  const isText = ({ path }: ChangedFile): boolean => was.has(path) || now.has(path);
  const gone = new Set(
    files
      .filter(({ status }) => status === 'removed')
      .flatMap(({ path }) => was.get(path)?.addresses ?? []),
  );
  return {
    texts: files
      .filter((file) => isText(file) && !isUnreadable(file))
      .map(({ path, status }) => changeOf(was.get(path), now.get(path), status)),
    unreadable: files.filter(isUnreadable).map(({ path }) => path),
    assets: files.filter((file) => !isText(file) && !isUnreadable(file)),
    outside: [...outside],
    pages: changedPages(
      before.library,
      after.library,
      (address) => after.unreadable.size === 0 || gone.has(address),
    ),
    editions: staleEditions(before.library, after.library),
    citations: changedCitations(before, after),
    standing: changedStanding(before.library, after.library),
    problems: after.problems,
    problemsBefore: before.problems.length,
  };
}

function changeOf(
  was: ReportedText | undefined,
  now: ReportedText | undefined,
  fileStatus: ChangedFile['status'],
): TextChange {
  const text = now ?? was;
  if (text === undefined) throw new Error('A change needs one side at least.');
  const fields = diffLines(was?.fields ?? [], now?.fields ?? []);
  const body = diffLines(was?.body ?? [], now?.body ?? []);
  const counted = text.hasBody ? body : fields;
  const changes = [...fields.changes, ...body.changes];
  const { file, kind, title, addresses } = text;
  return {
    file,
    kind,
    title,
    addresses,
    status:
      changes.length > 0 || was === undefined || now === undefined
        ? fileStatus
        : was.whole === now.whole
          ? 'same'
          : 'marks',
    wordsAdded: counted.wordsAdded,
    wordsRemoved: counted.wordsRemoved,
    changes,
  };
}
