import { collectPassages, collectReferences } from '../schema/references.ts';
import { collections } from '../schema/collections.ts';
import { blocksOf } from '../tree/blocks.ts';
import type { Problem } from '../tree/problem.ts';
import { textOf } from '../tree/text.ts';
import type { TreeNode } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';
import { addressOfEntry, libraryAddresses } from './addresses.ts';
import type { LocatedEntry } from './entries.ts';
import { suggest } from './suggest.ts';

/** Problems that only show when all files are seen together. */
export function crossProblems(
  entries: readonly LocatedEntry[],
  assets: readonly string[],
): Problem[] {
  const places = planPlaces(entries);
  return [
    ...duplicateProblems(entries),
    ...referenceProblems(entries, places),
    ...passageProblems(entries, places),
    ...citationProblems(entries),
    ...linkProblems(entries),
    ...imageProblems(entries, new Set(assets)),
  ];
}

/** The text of every section and block of the plan, white space collapsed, by id. */
export function planPlaces(entries: readonly LocatedEntry[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { entry } of entries) {
    if (entry.collection !== 'plan' || entry.tree === undefined) continue;
    places.set(entry.id, textOf(entry.tree));
    for (const { node } of walk(entry.tree)) {
      if (node.type === 'component' && node.name === 'Section') {
        places.set(node.attributes.id, textOf(node));
      }
    }
    for (const block of blocksOf(entry.tree)) places.set(block.id, block.text);
  }
  return places;
}

function problemAt(
  { entry, located, root }: LocatedEntry,
  path: readonly PropertyKey[],
  rule: string,
  message: string,
): Problem {
  return { file: entry.file, ...located.placeOf([...root, ...path]), rule, message };
}

function problemAtNode(
  entry: LocatedEntry,
  node: TreeNode,
  rule: string,
  message: string,
): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file: entry.entry.file, line, column, rule, message };
}

function duplicateProblems(entries: readonly LocatedEntry[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const located of entries) {
    const { collection, id, file, tree } = located.entry;
    const ids: [key: string, shown: string][] = [[`${collection}/${id}`, id]];
    if (collection === 'plan' && tree !== undefined) {
      for (const { node } of walk(tree)) {
        if (node.type === 'component' && node.name === 'Section') {
          ids.push([`section/${node.attributes.id}`, node.attributes.id]);
        }
      }
    }
    for (const [key, shown] of ids) {
      const first = seen.get(key);
      if (first !== undefined && first !== file) {
        problems.push(
          problemAt(
            located,
            [],
            'id/duplicate',
            `Mã “${shown}” đã dùng ở ${first}. Hãy đặt mã khác.`,
          ),
        );
      } else if (first !== undefined && !key.startsWith('section/')) {
        problems.push(
          problemAt(
            located,
            ['id'],
            'id/duplicate',
            `Mã “${shown}” đã dùng ở trên. Hãy đặt mã khác.`,
          ),
        );
      }
      seen.set(key, file);
    }
  }
  return problems;
}

function referenceProblems(
  entries: readonly LocatedEntry[],
  places: ReadonlyMap<string, string>,
): Problem[] {
  const known = new Set(entries.map(({ entry }) => `${entry.collection}/${entry.id}`));
  return entries.flatMap((located) => {
    const { schema } = collections[located.entry.collection];
    return collectReferences(schema, located.entry.data)
      .filter(({ target, id }) =>
        target === 'plan-place' ? !places.has(id) : !known.has(`${target}/${id}`),
      )
      .map(({ path, target, id }) =>
        problemAt(
          located,
          path,
          'reference/missing',
          target === 'plan-place'
            ? `Kế hoạch không có mục hay đoạn nào mang mã “${id}”.${suggest(id, [...places.keys()])}`
            : `Không có “${id}” trong ${collections[target].path}.${suggest(id, idsOf(entries, target))}`,
        ),
      );
  });
}

function passageProblems(
  entries: readonly LocatedEntry[],
  places: ReadonlyMap<string, string>,
): Problem[] {
  return entries.flatMap((located) =>
    collectPassages(collections[located.entry.collection].schema, located.entry.data)
      .filter(({ passage: { at, quote } }) => {
        const text = places.get(at);
        return text !== undefined && quote !== undefined && !text.includes(quote);
      })
      .map(({ path, passage: { at, quote = '' } }) => {
        const elsewhere = [...places].find(([, text]) => text.includes(quote))?.[0];
        const hint =
          elsewhere === undefined
            ? 'Câu này không có ở đâu trong kế hoạch. Hãy chép lại đúng từng chữ.'
            : `Câu này nằm ở “${elsewhere}”. Hãy sửa mã.`;
        return problemAt(
          located,
          [...path, 'quote'],
          'quote/missing',
          `Không thấy câu “${quote}” trong đoạn “${at}”. ${hint}`,
        );
      }),
  );
}

function citationProblems(entries: readonly LocatedEntry[]): Problem[] {
  const known = new Set(idsOf(entries, 'legal-documents'));
  return entries.flatMap((located) =>
    nodesOf(located)
      .filter((node) => node.type === 'component' && node.name === 'Cite')
      .filter(({ attributes: { document } }) => !known.has(document))
      .map((node) => {
        const { document } = node.attributes;
        const hint = suggest(document, [...known]);
        return problemAtNode(
          located,
          node,
          'reference/missing',
          `Không có văn bản “${document}” trong legal-documents.${hint}`,
        );
      }),
  );
}

function linkProblems(entries: readonly LocatedEntry[]): Problem[] {
  const addresses = libraryAddresses(entries.map(({ entry }) => entry));
  return entries.flatMap((located) =>
    nodesOf(located).flatMap((node): Problem[] => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const [path = '', anchor] = node.url.split('#');
      const isInside = path.startsWith('/') || node.url.startsWith('#');
      if (!isInside) return [];
      const target = path === '' ? addressOfEntry(located.entry) : path.replace(/\?.*$/, '');
      const anchors = target === undefined ? undefined : addresses.get(target);
      if (anchors === undefined) {
        const hint = suggest(path, [...addresses.keys()]);
        return [
          problemAtNode(located, node, 'link/missing', `Thư viện không có trang “${path}”.${hint}`),
        ];
      }
      return anchor === undefined || anchors === 'any' || anchors.has(anchor)
        ? []
        : [
            problemAtNode(
              located,
              node,
              'link/anchor',
              `Trang “${target}” không có chỗ nào mang mã “#${anchor}”.${suggest(anchor, [...anchors])}`,
            ),
          ];
    }),
  );
}

function imageProblems(entries: readonly LocatedEntry[], assets: ReadonlySet<string>): Problem[] {
  return entries.flatMap((located) =>
    nodesOf(located).flatMap((node): Problem[] => {
      if (node.type !== 'image' || !node.url.startsWith('./')) return [];
      const folder = located.entry.file.replace(/[^/]*$/, '');
      const path = folder + node.url.slice(2);
      return assets.has(path)
        ? []
        : [
            problemAtNode(
              located,
              node,
              'image/missing',
              `Không thấy tệp hình “${path}”. Hãy đặt hình cạnh tệp này, hoặc sửa tên.${suggest(path, [...assets])}`,
            ),
          ];
    }),
  );
}

function nodesOf({ entry }: LocatedEntry): TreeNode[] {
  return entry.tree === undefined ? [] : [...walk(entry.tree)].map(({ node }) => node);
}

function idsOf(entries: readonly LocatedEntry[], collection: string): string[] {
  return entries
    .filter(({ entry }) => entry.collection === collection)
    .map(({ entry }) => entry.id);
}
