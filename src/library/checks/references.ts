import { collections } from '../../schema/collections.ts';
import { collectReferences } from '../../schema/references.ts';
import type { FoundReference } from '../../schema/references.ts';
import { components } from '../../tree/components.ts';
import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import { suggest } from '../suggest.ts';
import { idsOf, nodesOf, problemAt, problemAtNode } from './place.ts';

/** Ids that point to nothing, in data and in the attributes of components. */
export function referenceProblems(
  entries: readonly LocatedEntry[],
  places: ReadonlyMap<string, string>,
): Problem[] {
  const known = new Set(entries.map(({ entry }) => `${entry.collection}/${entry.id}`));
  const isMissing = ({ target, id }: FoundReference): boolean =>
    target === 'plan-place' ? !places.has(id) : !known.has(`${target}/${id}`);
  const explain = ({ target, id }: FoundReference): string =>
    target === 'plan-place'
      ? `Kế hoạch không có mục hay đoạn nào mang mã “${id}”.${suggest(id, [...places.keys()])}`
      : `Không có “${id}” trong ${folderOf(target)}.${suggest(id, idsOf(entries, target))}`;
  return entries.flatMap((located) => [
    ...collectReferences(collections[located.entry.collection].schema, located.entry.data)
      .filter(isMissing)
      .map((found) => problemAt(located, found.path, 'reference/missing', explain(found))),
    ...nodesOf(located).flatMap((node) =>
      node.type !== 'component'
        ? []
        : collectReferences(components[node.name].attributes, node.attributes)
            .filter(isMissing)
            .map((found) => problemAtNode(located, node, 'reference/missing', explain(found))),
    ),
  ]);
}

function folderOf(target: Exclude<FoundReference['target'], 'plan-place'>): string {
  return collections[target].path.replace(/\/\*.*$/, '');
}
