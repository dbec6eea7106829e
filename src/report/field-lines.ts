import type { Line } from './tree-lines.ts';

/** The fields of a record as lines, one a value, in the order in which they stand. */
export function fieldLines(data: unknown, path = ''): Line[] {
  if (data === undefined || data === null) return [];
  if (Array.isArray(data)) {
    const isPlain = data.every((value) => typeof value !== 'object');
    if (isPlain) return data.length === 0 ? [] : [{ label: path, text: data.join(', ') }];
    return data.flatMap((value: unknown, index) => fieldLines(value, `${path} ${index + 1}`));
  }
  if (typeof data === 'object') {
    return Object.entries(data).flatMap(([name, value]) =>
      fieldLines(value, path === '' ? name : `${path}, ${name}`),
    );
  }
  return [{ label: path, text: typeof data === 'string' ? data : JSON.stringify(data) }];
}
