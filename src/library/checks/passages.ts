import { collections } from '../../schema/collections.ts';
import { collectPassages } from '../../schema/references.ts';
import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import { problemAt } from './place.ts';

export function passageProblems(
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
