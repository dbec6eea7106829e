import { isMap, isNode, parseDocument, stringify } from 'yaml';

/** The source of a content file with top fields of its data set; all else stays as written. */
export function setFields(
  source: string,
  isText: boolean,
  fields: Readonly<Record<string, unknown>>,
): string {
  if (!isText) return setInYaml(source, fields);
  const match = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/mu.exec(source);
  if (match === null) throw new Error('The file has no frontmatter.');
  const [whole, open = '', yaml = '', close = ''] = match;
  return open + setInYaml(yaml, fields) + close + source.slice(match.index + whole.length);
}

/** Writes each field over the lines it has, or below the last; no other byte is touched. */
function setInYaml(yaml: string, fields: Readonly<Record<string, unknown>>): string {
  let text = yaml;
  for (const [key, value] of Object.entries(fields)) {
    const written = stringify({ [key]: value }, { lineWidth: 0 });
    const { contents } = parseDocument(text, { schema: 'core' });
    const pair = isMap(contents)
      ? contents.items.find((item) => isNode(item.key) && String(item.key) === key)
      : undefined;
    const start = isNode(pair?.key) ? pair.key.range[0] : undefined;
    const end = isNode(pair?.value) ? pair.value.range[2] : undefined;
    text =
      start === undefined || end === undefined
        ? text.replace(/\n?$/, '\n') + written
        : text.slice(0, start) + written + text.slice(end).replace(/^\n/, '');
  }
  return text;
}
