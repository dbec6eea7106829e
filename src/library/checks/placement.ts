import { components } from '../../tree/components.ts';
import type { ComponentDefinition } from '../../tree/components.ts';
import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import { nodesOf, problemAtNode } from './place.ts';

/** Components that stand in a text of a kind that has no place for them. */
export function placementProblems(entries: readonly LocatedEntry[]): Problem[] {
  return entries.flatMap((located) =>
    nodesOf(located).flatMap((node): Problem[] => {
      if (node.type !== 'component') return [];
      const definition: ComponentDefinition = components[node.name];
      const allowed = definition.collections;
      return allowed === undefined || allowed.includes(located.entry.collection)
        ? []
        : [
            problemAtNode(
              located,
              node,
              'component/placement',
              `<${node.name}> không dùng được ở loại tệp này; chỉ dùng trong: ${allowed.join(', ')}.`,
            ),
          ];
    }),
  );
}
