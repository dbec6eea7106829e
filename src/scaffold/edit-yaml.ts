import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLSeq } from 'yaml';

/** The source with a word at the end of a list of words; no other byte is touched. */
export function addToList(source: string, key: string, word: string): string {
  const list = fieldOf(source, key);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !isScalar(last) || !last.range) {
    throw new Error(`The field “${key}” is not a list of words.`);
  }
  const end = last.range[1];
  const added = list.flow ? `, ${word}` : `\n${indentOf(source, list)}- ${word}`;
  return source.slice(0, end) + added + source.slice(end);
}

/** The source with another number in a field; no other byte is touched. */
export function setNumber(source: string, key: string, value: number): string {
  const field = fieldOf(source, key);
  if (!isScalar(field) || !field.range) throw new Error(`The field “${key}” is not a number.`);
  return source.slice(0, field.range[0]) + String(value) + source.slice(field.range[1]);
}

function fieldOf(source: string, key: string): unknown {
  const { contents } = parseDocument(source, { schema: 'core' });
  return isMap(contents) ? contents.get(key, true) : undefined;
}

/** What stands before the dash of a list's first item. */
function indentOf(source: string, list: YAMLSeq): string {
  const start = list.range?.[0] ?? 0;
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
}
