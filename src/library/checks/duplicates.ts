import type { Problem } from '../../tree/problem.ts';
import { walk } from '../../tree/walk.ts';
import type { LocatedEntry } from '../entries.ts';
import { problemAt } from './place.ts';

export function duplicateProblems(entries: readonly LocatedEntry[]): Problem[] {
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
