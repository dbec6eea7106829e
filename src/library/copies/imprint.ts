import { createHash } from 'node:crypto';
import { formatDate } from '../../language/dates.ts';
import { absoluteAddress } from '../environment.ts';
import type { Library } from '../library.ts';
import type { Edition, TextCopy } from './text-copy.ts';

/** Where a copy is found again; nothing while nobody knows where the site is served. */
export function addressed(page: string): Pick<TextCopy, 'address' | 'base'> {
  const address = absoluteAddress(page);
  const base = absoluteAddress('/');
  return address === undefined || base === undefined ? {} : { address, base };
}

/** Names the edition by the content alone: where the site is served does not change it. */
export function editionOf({ site: { updated } }: Library, content: unknown): Edition {
  const text = JSON.stringify(content, (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
  return {
    hash: createHash('sha256').update(text).digest('hex').slice(0, 8),
    date: formatDate(updated),
    isoDate: updated,
  };
}
