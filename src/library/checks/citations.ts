import { collections } from '../../schema/collections.ts';
import { covers } from '../../schema/locator.ts';
import type { Problem } from '../../tree/problem.ts';
import { basesOf } from '../bases.ts';
import { entriesOf } from '../entries.ts';
import type { LocatedEntry } from '../entries.ts';
import { locatedOf, nodesOf, problemAt, problemAtNode } from './place.ts';

/**
 * Provisions cited that nobody has read: an article may be cited only when the registry holds it
 * with its source. And texts that cite law without the day on which the law was looked up.
 */
export function citationProblems(entries: readonly LocatedEntry[]): Problem[] {
  const known = new Map(
    entriesOf(
      entries.map(({ entry }) => entry),
      'legal-documents',
    ).map(({ id, data }) => [id, data.provisions.map(({ at }) => at)]),
  );
  const isUnread = (document: string | undefined, at: string | undefined): boolean => {
    const read = document === undefined ? undefined : known.get(document);
    return at !== undefined && read !== undefined && !read.some((own) => covers(own, at));
  };
  const explain = (document: string, at: string): string => {
    const read = known.get(document) ?? [];
    const have = read.length === 0 ? 'chưa có điều nào' : `mới có ${read.join(', ')}`;
    return `“${at}” của “${document}” chưa ai đối chiếu: sổ văn bản ${have}. Hãy đọc điều ấy rồi thêm vào provisions của legal-documents/${document}.yaml kèm nguồn, hoặc bỏ chỗ viện dẫn.`;
  };
  const asked = lessonsAskedByLaw(entries);
  return entries.flatMap((located) => {
    const cites = nodesOf(located).flatMap((node) =>
      node.type === 'component' && node.name === 'Cite' ? [node] : [],
    );
    return [
      ...cites.flatMap((node) => {
        const { document, at } = node.attributes;
        return at !== undefined && isUnread(document, at)
          ? [problemAtNode(located, node, 'citation/unread', explain(document, at))]
          : [];
      }),
      ...basesOf(located.entry).flatMap(({ path, basis: { document, at } }) =>
        document !== undefined && at !== undefined && isUnread(document, at)
          ? [problemAt(located, [...path, 'at'], 'citation/unread', explain(document, at))]
          : [],
      ),
      ...undatedProblems(located, cites.length > 0 || asked.has(located.entry.id)),
    ];
  });
}

function undatedProblems(located: LocatedEntry, cites: boolean): Problem[] {
  const { entry } = located;
  const hasField = 'lawAsOf' in collections[entry.collection].schema.shape;
  if (!cites || !hasField || ('lawAsOf' in entry.data && entry.data.lawAsOf !== undefined)) {
    return [];
  }
  return [
    problemAt(
      located,
      [],
      'citation/undated',
      'Văn bản có viện dẫn pháp luật nhưng thiếu ngày đối chiếu. Hãy thêm dòng lawAsOf, ví dụ lawAsOf: 2026-11-23.',
    ),
  ];
}

/** Ids of lessons with a question that rests on a legal document. */
function lessonsAskedByLaw(entries: readonly LocatedEntry[]): Set<string> {
  return new Set(
    locatedOf(entries, 'questions')
      .filter(({ entry }) => entry.data.basis.some(({ document }) => document !== undefined))
      .map(({ entry }) => `${entry.file.replace(/^.*\/|\.yaml$/g, '')}/${entry.data.lesson}`),
  );
}
